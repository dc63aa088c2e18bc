package org.collectiveimpact.model;

/** What an organisation is to the initiative, beside what it does in its activities. */
public enum PartnerRole {
    /** Hosts the backbone or part of it. */
    BACKBONE,

    /** Gives or raises money. */
    FUNDER,

    /** Holds and analyses the shared data. */
    DATA_PARTNER,

    /** Carries out activities. */
    IMPLEMENTER,

    /** Brings the others together. */
    CONVENER,

    /** Lends knowledge. */
    ADVISER,

    /** Gives its name, its voice or goods. */
    SUPPORTER
}
