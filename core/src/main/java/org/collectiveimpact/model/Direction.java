package org.collectiveimpact.model;

/** Which way a value should move. */
public enum Direction {
    /** Higher is better. */
    INCREASE,

    /** Lower is better. */
    DECREASE,

    /** Neither: a figure needed to read others, such as a denominator. */
    CONTEXT
}
