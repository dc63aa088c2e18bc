package org.collectiveimpact.model;

/** Who meets. */
public enum Body {
    /** The steering committee. */
    STEERING_COMMITTEE,

    /** One or more work groups. */
    WORK_GROUP,

    /** The backbone. */
    BACKBONE,

    /** All partners. */
    ALL_PARTNERS,

    /** The funders. */
    FUNDERS,

    /** Somebody else. */
    OTHER
}
