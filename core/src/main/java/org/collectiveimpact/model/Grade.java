package org.collectiveimpact.model;

/** How well an indicator does on one of the three tests of Results-Based Accountability. */
public enum Grade {
    /** Well. */
    HIGH,

    /** Fairly. */
    MEDIUM,

    /** Poorly. */
    LOW
}
