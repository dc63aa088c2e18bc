package org.collectiveimpact.model;

/** Why a strategy is believed to work. */
public enum EvidenceBasis {
    /** Studies. */
    RESEARCH,

    /** Experience elsewhere. */
    PRACTICE,

    /** What the people concerned know. */
    COMMUNITY_KNOWLEDGE,

    /** Figures of this place. */
    DATA,

    /** A bet, openly called one. */
    NONE
}
