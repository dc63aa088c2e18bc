package org.collectiveimpact.model;

/** How settled the choice of a backbone is. */
public enum BackboneStatus {
    /** Considered. */
    CANDIDATE,

    /** Chosen. */
    CONFIRMED
}
