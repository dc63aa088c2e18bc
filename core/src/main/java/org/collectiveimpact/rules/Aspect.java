package org.collectiveimpact.rules;

/**
 * What a criterion speaks of.
 *
 * <p>The three are kept apart because a ready initiative may fail, and a well-run one may not move the numbers.
 */
public enum Aspect {
    /** What has to be in place or agreed before the work can go on. */
    READINESS,

    /** How well the running practice works. */
    FUNCTIONING,

    /** What has come of it; no part of the headline score. */
    RESULTS
}
