package org.collectiveimpact.model;

/**
 * What a goal, indicator or milestone is about.
 *
 * <p>No single organisation answers for a population; each answers for its own clients (Friedman's
 * Results-Based Accountability).
 */
public enum Level {
    /** Everyone in a place, served or not. */
    POPULATION,

    /** The clients of a programme or service. */
    PERFORMANCE,

    /** Policies, practices, money flows or relations of power. */
    SYSTEM
}
