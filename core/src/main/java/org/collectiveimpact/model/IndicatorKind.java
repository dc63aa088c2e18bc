package org.collectiveimpact.model;

/** What an indicator shows. */
public enum IndicatorKind {
    /** Whether people or systems are better off. */
    OUTCOME,

    /** Whether the work is being done. */
    PROCESS
}
