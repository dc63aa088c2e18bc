/**
 * How partners, activities, strategies, goals and indicators hang together: coverage, overlap and cohesion.
 *
 * <p>Start with {@link org.collectiveimpact.network.ActivityNetwork}. It tells what is certain from what nobody can tell,
 * for what was not recorded may still be so. {@link org.collectiveimpact.network.PartnerNetwork} holds the figures of
 * social network analysis on the ties between partners, each with its source. Nothing here judges: no figure has a
 * published pass mark. Nothing asks the clock, and the same facts give the same result in whatever order they are listed.
 *
 * <p>The papers are named as the origin of a figure and were not read again (unverified); what is reckoned by them is tested
 * against a reference library and published networks.
 */
@NullMarked
package org.collectiveimpact.network;

import org.jspecify.annotations.NullMarked;
