package org.collectiveimpact.model;

/** Where an activity stands. */
public enum ActivityStatus {
    /** Decided on, not yet begun. */
    PLANNED,

    /** Going on. */
    ACTIVE,

    /** Not going on for a time. */
    PAUSED,

    /** Over. */
    ENDED
}
