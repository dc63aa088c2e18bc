package org.collectiveimpact.model;

/** Who can speak. */
public enum ChannelDirection {
    /** Only the initiative. */
    ONE_WAY,

    /** Both sides. */
    TWO_WAY
}
