package org.collectiveimpact.model;

/** What a member does in a body. */
public enum MemberRole {
    /** Chairs it, alone or with others. */
    CHAIR,

    /** Links it with another body. */
    LIAISON,

    /** Takes part. */
    MEMBER
}
