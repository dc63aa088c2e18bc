package org.collectiveimpact.network;

/** What can tie two partners. */
public enum Tie {
    /** They carry out the same activity under way. */
    ACTIVITY,

    /** They carry out activities under way that serve the same strategy, be it the same activity or two. */
    STRATEGY,

    /** People from both sit in the same work group at work. */
    WORK_GROUP,

    /** People from both sit on the steering committee. */
    STEERING_COMMITTEE,

    /** They are recorded to coordinate, or to work closer still. */
    RELATIONSHIP
}
