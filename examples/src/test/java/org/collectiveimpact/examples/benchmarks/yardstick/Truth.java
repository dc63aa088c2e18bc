package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.List;

/** Yes or no, where the data may leave it open. */
public enum Truth {
    NO,
    OPEN,
    YES;

    static Truth of(boolean is) {
        return is ? YES : NO;
    }

    static Truth between(boolean surely, boolean possibly) {
        return surely ? YES : possibly ? OPEN : NO;
    }

    /** Whether a list names something; open if nobody wrote the list. */
    static <T> Truth names(List<T> list, T something) {
        return list.isEmpty() ? OPEN : of(list.contains(something));
    }

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    Truth not() {
        return this == OPEN ? OPEN : of(this == NO);
    }

    Truth ifOpen(Truth other) {
        return this == OPEN ? other : this;
    }

    boolean surely() {
        return this == YES;
    }

    boolean possibly() {
        return this != NO;
    }
}
