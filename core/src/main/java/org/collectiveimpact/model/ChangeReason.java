package org.collectiveimpact.model;

/** Why a strategy was changed. */
public enum ChangeReason {
    /** Shared data. */
    DATA,

    /** An evaluation. */
    EVALUATION,

    /** What the people concerned said. */
    COMMUNITY_FEEDBACK,

    /** Something else. */
    OTHER
}
