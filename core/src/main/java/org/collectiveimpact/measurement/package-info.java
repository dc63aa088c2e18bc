/**
 * What observations say: which figure is read, how far the curve has come, and between whom it differs.
 *
 * <p>Start at {@link org.collectiveimpact.measurement.Outlook}, which joins all of it for one indicator as known on a day,
 * or at {@link org.collectiveimpact.measurement.Series}, the figures alone. Every result says by which method it was found, from how many figures and from which time, and is empty with a reason
 * where the figures cannot carry it; a division that means nothing is answered in words. Nothing here asks the clock,
 * judges an initiative or changes anything.
 *
 * <p>The papers and books of Mann, Kendall, Theil, Sen, Friedman, Harper and others, Talih and Huang, and Abramowitz and
 * Stegun are named as the origin of a method and were not read again in full (unverified); what is reckoned by them is
 * tested against reference libraries, brute force and published data.
 */
@NullMarked
package org.collectiveimpact.measurement;

import org.jspecify.annotations.NullMarked;
