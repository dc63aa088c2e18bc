package org.collectiveimpact.model;

/** How certain money is. */
public enum FundingStatus {
    /** Applied for. */
    SOUGHT,

    /** Promised. */
    PLEDGED,

    /** Signed or received. */
    SECURED
}
