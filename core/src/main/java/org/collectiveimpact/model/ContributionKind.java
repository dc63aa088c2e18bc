package org.collectiveimpact.model;

/** What a partner gives. */
public enum ContributionKind {
    /** Money. */
    CASH,

    /** Staff, space, goods or services. */
    IN_KIND
}
