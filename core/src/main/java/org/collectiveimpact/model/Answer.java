package org.collectiveimpact.model;

/** What somebody answers to the question of a criterion. */
public enum Answer {
    /** It is met. */
    YES,

    /** It is met in part. */
    PARTLY,

    /** It is not met. */
    NO,

    /** The one asked does not know. */
    UNKNOWN,

    /** The question does not apply here. */
    NOT_APPLICABLE,

    /** One of the levels of the criterion's own scale; {@link Attestation#level()} says which. */
    LEVEL
}
