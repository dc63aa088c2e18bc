package org.collectiveimpact.model;

/** What a mapped entry is. */
public enum LandscapeKind {
    /** A person or organisation. */
    ACTOR,

    /** A service or programme. */
    SERVICE,

    /** Money, space, data or goods. */
    RESOURCE,

    /** Another joint effort on the problem. */
    INITIATIVE
}
