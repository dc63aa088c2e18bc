package org.collectiveimpact.model;

/** What was decided about another effort. */
public enum Stance {
    /** Become part of it, or it of this one. */
    JOIN,

    /** Work side by side and keep in touch. */
    LINK,

    /** Stay apart, knowingly. */
    SEPARATE
}
