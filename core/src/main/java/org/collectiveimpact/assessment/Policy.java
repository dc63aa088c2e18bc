package org.collectiveimpact.assessment;

/**
 * How strictly the gates are kept.
 *
 * <p>Published sources disagree: for some it is not collective impact without every condition and precondition, for
 * others the framework is a guide and not a checklist.
 */
public enum Policy {
    /** Preconditions, governance, principles and equity block a gate like the five conditions. */
    STRICT,

    /** Only the five conditions block a gate; the rest warns. A gate by which nothing of theirs is due passes. */
    GUIDE
}
