package org.collectiveimpact.model;

/** What was reviewed. */
public enum ReviewSubject {
    /** The backbone's work. */
    BACKBONE,

    /** Bodies, membership and terms. */
    GOVERNANCE,

    /** How well the work is going. */
    IMPLEMENTATION
}
