/**
 * The published framework of collective impact, as data that names its sources.
 *
 * <p>Start with {@link org.collectiveimpact.framework.Condition}, the five conditions, and {@link
 * org.collectiveimpact.framework.PhaseModel}, the phases an initiative lives through. The other types are what the
 * field has names for: preconditions and principles, the functions, forms and roles of a backbone, levers of systems
 * change, the questions of results-based accountability, ways to collaborate.
 *
 * <p>Every {@link org.collectiveimpact.framework.Statement} is in our words, names its {@link
 * org.collectiveimpact.framework.Source sources} and says how far it may be relied on: {@link
 * org.collectiveimpact.framework.Standing#VERIFIED read} in the sources named, {@link
 * org.collectiveimpact.framework.Standing#UNVERIFIED not read again}, or {@link
 * org.collectiveimpact.framework.Standing#OURS our own} inference. Its text shows the mark wherever it is printed.
 *
 * <p>The statements are rows of {@link org.collectiveimpact.framework.Table tables} beside this package in the
 * resources, read once and in their order. The package judges no initiative: criteria rest on it, not the other way
 * round.
 */
@NullMarked
package org.collectiveimpact.framework;

import org.jspecify.annotations.NullMarked;
