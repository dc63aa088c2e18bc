package org.collectiveimpact.model;

/** What was decided about a strategy that reaches a group with no activity. */
public enum GapOutcome {
    /** Fill it. */
    FILL,

    /** Later. */
    LATER,

    /** Leave it, knowingly. */
    ACCEPT
}
