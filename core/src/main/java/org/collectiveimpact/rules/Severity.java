package org.collectiveimpact.rules;

/** How much it matters when a criterion is not met. */
public enum Severity {
    /** Without it the phase cannot be completed. */
    CRITICAL,

    /** It should be mended before long. */
    MAJOR,

    /** It is good practice. */
    MINOR
}
