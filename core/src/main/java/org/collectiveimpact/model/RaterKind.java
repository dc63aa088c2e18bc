package org.collectiveimpact.model;

/** Where a rater stands. */
public enum RaterKind {
    /** Belongs to the initiative. */
    SELF,

    /** Looks at it from outside. */
    EXTERNAL
}
