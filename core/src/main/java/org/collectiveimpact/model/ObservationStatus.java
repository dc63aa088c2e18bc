package org.collectiveimpact.model;

/** How firm a figure is. */
public enum ObservationStatus {
    /** As observed, with no word that it may change. */
    FINAL,

    /** Published early; a revision is expected. */
    PROVISIONAL,

    /** Corrects an earlier figure for the same time. */
    REVISED,

    /** Contradicts another published figure for the same time. */
    CONFLICTING,

    /** Worked out from other published figures. */
    DERIVED,

    /** Read off a chart or a rounded text. */
    APPROXIMATE
}
