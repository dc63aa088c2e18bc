package org.collectiveimpact.model;

/** Where a plan stands. */
public enum PlanStatus {
    /** Being written. */
    DRAFT,

    /** Agreed. */
    ADOPTED,

    /** Being carried out. */
    RUNNING,

    /** Over. */
    ENDED
}
