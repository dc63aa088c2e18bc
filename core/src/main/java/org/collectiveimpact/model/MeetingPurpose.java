package org.collectiveimpact.model;

/** What a meeting is for. */
public enum MeetingPurpose {
    /** To steer and decide. */
    GOVERNANCE,

    /** To fit activities together. */
    COORDINATION,

    /** To make sense of the data. */
    DATA_REVIEW,

    /** To choose or define measures, consultations included. */
    MEASUREMENT_DESIGN,

    /** To make the agenda or the plan. */
    PLANNING,

    /** Something else. */
    OTHER
}
