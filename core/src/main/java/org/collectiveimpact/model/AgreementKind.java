package org.collectiveimpact.model;

/** What an agreement is. */
public enum AgreementKind {
    /** The steering committee's charter. */
    CHARTER,

    /** How conflicts are settled. */
    CONFLICT_RESOLUTION,

    /** A memorandum of understanding. */
    MEMORANDUM,

    /** What membership means. */
    MEMBERSHIP,

    /** A public promise. */
    PLEDGE,

    /** What is measured and how it is reported. */
    MEASUREMENT,

    /** What stays confidential. */
    CONFIDENTIALITY,

    /** How data are shared and protected. */
    DATA_SHARING,

    /** A service that one party gives the others. */
    SERVICE
}
