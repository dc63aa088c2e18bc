package org.collectiveimpact.model;

/** What money is for. */
public enum FundingPurpose {
    /** Making the agenda. */
    PLANNING,

    /** Bringing people together. */
    CONVENING,

    /** Working with the community. */
    ENGAGEMENT,

    /** Finding out. */
    RESEARCH,

    /** The backbone's staff and costs. */
    BACKBONE,

    /** The measurement system. */
    MEASUREMENT,

    /** The partners' activities. */
    ACTIVITIES,

    /** Something else. */
    OTHER
}
