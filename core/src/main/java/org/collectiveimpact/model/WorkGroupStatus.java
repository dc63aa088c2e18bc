package org.collectiveimpact.model;

/** Where a work group stands. */
public enum WorkGroupStatus {
    /** Decided on, not yet at work. */
    PLANNED,

    /** At work. */
    ACTIVE,

    /** Not meeting for a time. */
    PAUSED,

    /** Its work is done or dropped. */
    CLOSED
}
