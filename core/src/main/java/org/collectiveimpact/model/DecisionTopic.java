package org.collectiveimpact.model;

/** What a decision is about. */
public enum DecisionTopic {
    /** Whether to go ahead with collective impact. */
    PROCEED,

    /** Who is the backbone. */
    BACKBONE,

    /** Something else. */
    OTHER
}
