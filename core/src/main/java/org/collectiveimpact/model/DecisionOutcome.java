package org.collectiveimpact.model;

/** What was decided. */
public enum DecisionOutcome {
    /** Go ahead. */
    GO,

    /** Wait, and cultivate what is missing. */
    WAIT,

    /** Choose another approach. */
    OTHER_APPROACH,

    /** Stop. */
    STOP
}
