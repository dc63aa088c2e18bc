package org.collectiveimpact.planning;

/** One of the two assessments that are compared. */
enum Moment {
    BEFORE,
    AFTER
}
