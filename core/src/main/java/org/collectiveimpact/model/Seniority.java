package org.collectiveimpact.model;

/** How far a person can commit the organisation they come from. */
public enum Seniority {
    /** Leads the organisation. */
    CHIEF_EXECUTIVE,

    /** Stands in for the leader. */
    DEPUTY,

    /** Holds an elected office. */
    ELECTED,

    /** Sits on its governing board. */
    BOARD,

    /** Leads a part of it. */
    MANAGER,

    /** Works there. */
    STAFF,

    /** Gives time without pay. */
    VOLUNTEER
}
