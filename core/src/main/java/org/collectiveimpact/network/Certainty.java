package org.collectiveimpact.network;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How surely something is so. The least of several says whether all are so, the greatest whether one is. */
enum Certainty {
    NO,

    /** The data cannot say. */
    PERHAPS,

    YES;

    private static final Optional<Boolean> TOLD_YES = Optional.of(true);
    private static final Optional<Boolean> TOLD_NO = Optional.of(false);

    static Certainty of(boolean surely) {
        return surely ? YES : NO;
    }

    /** Returns what is told; where that is nothing, the data cannot say. */
    static Certainty of(Optional<Boolean> told) {
        return told.isEmpty() ? PERHAPS : of(told.get());
    }

    /** Returns what is told; empty where the data cannot say. */
    Optional<Boolean> told() {
        return this == PERHAPS ? Optional.empty() : this == YES ? TOLD_YES : TOLD_NO;
    }

    /** Returns yes if it is so for certain, no if it cannot be, and otherwise leaves it open. */
    static Certainty between(boolean surely, boolean possibly) {
        return surely ? YES : possibly ? PERHAPS : NO;
    }

    Certainty and(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Certainty or(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether it may be so. */
    boolean isPossible() {
        return this != NO;
    }

    /** Returns whether something is true of at least one thing. */
    static <T> Certainty any(Collection<T> things, Function<? super T, Certainty> test) {
        Certainty any = NO;
        for (T thing : things) {
            any = any.or(test.apply(thing));
        }
        return any;
    }

    /** Whether at least one thing passes a test. */
    static <T> boolean hasAny(Collection<T> things, Predicate<? super T> test) {
        for (T thing : things) {
            if (test.test(thing)) {
                return true;
            }
        }
        return false;
    }
}
