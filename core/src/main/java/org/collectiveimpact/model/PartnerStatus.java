package org.collectiveimpact.model;

/** Whether a partner takes part. */
public enum PartnerStatus {
    /** Asked, and has not joined yet. */
    INVITED,

    /** Takes part. */
    ACTIVE,

    /** Has stopped for a time. */
    PAUSED,

    /** No longer takes part. */
    LEFT
}
