package org.collectiveimpact.measurement;

/** Which way a value went from one point to the next. */
public enum Move {
    /** To a higher value. */
    UP,

    /** To a lower value. */
    DOWN,

    /** To the same value. */
    LEVEL;

    static Move between(double earlier, double later) {
        if (later == earlier) {
            return LEVEL;
        }
        return later > earlier ? UP : DOWN;
    }

    /** Returns the word for it, such as "up". */
    @Override
    public String toString() {
        return switch (this) {
            case UP -> "up";
            case DOWN -> "down";
            case LEVEL -> "level";
        };
    }
}
