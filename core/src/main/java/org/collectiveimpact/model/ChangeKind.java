package org.collectiveimpact.model;

/** What happened to a strategy. */
public enum ChangeKind {
    /** It is new. */
    ADDED,

    /** It is done otherwise. */
    CHANGED,

    /** It was given up or completed. */
    ENDED
}
