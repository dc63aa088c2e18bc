package org.collectiveimpact.model;

/** What was decided about partners who do the same for the same people. */
public enum OverlapOutcome {
    /** It is wanted choice. */
    INTENDED,

    /** They join. */
    MERGE,

    /** They divide the work. */
    DIVIDE
}
