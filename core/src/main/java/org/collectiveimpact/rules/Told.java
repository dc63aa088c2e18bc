package org.collectiveimpact.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.network.Coverage;

/** Yes or no, where the data may leave it open: an empty answer is an open one. */
final class Told {

    static final Optional<Boolean> YES = Optional.of(true);
    static final Optional<Boolean> NO = Optional.of(false);

    private Told() {}

    /** Returns the answer that a test which always has one comes to. */
    static Optional<Boolean> of(boolean answer) {
        return answer ? YES : NO;
    }

    /** Returns whether at least one is true: open if none is known to be and one is open. */
    static Optional<Boolean> any(List<Optional<Boolean>> answers) {
        return any(answers, Function.identity());
    }

    /** Returns whether something is true of at least one thing: open if of none for certain and of one perhaps. */
    static <T> Optional<Boolean> any(Iterable<T> things, Function<? super T, Optional<Boolean>> test) {
        return first(true, things, test);
    }

    /** Returns whether each is true: open if none is known to be false and one is open. */
    static Optional<Boolean> all(List<Optional<Boolean>> answers) {
        return all(answers, Function.identity());
    }

    /** Returns whether something is true of each thing: open if it is known to be false of none and open of one. */
    static <T> Optional<Boolean> all(Iterable<T> things, Function<? super T, Optional<Boolean>> test) {
        return first(false, things, test);
    }

    /** Looks for an answer that settles the question; without one, it is open or settled the other way. */
    private static <T> Optional<Boolean> first(
            boolean settling, Iterable<T> things, Function<? super T, Optional<Boolean>> test) {
        boolean isOpen = false;
        for (T thing : things) {
            Optional<Boolean> answer = test.apply(thing);
            if (answer.isEmpty()) {
                isOpen = true;
            } else if (answer.get() == settling) {
                return answer;
            }
        }
        return isOpen ? Optional.empty() : of(!settling);
    }

    /** Returns the answer if there is but one; open if they differ, or if there is none. */
    static <T> Optional<Boolean> agreed(List<T> things, Function<? super T, Optional<Boolean>> test) {
        Optional<Boolean> agreed = Optional.empty();
        for (T thing : things) {
            Optional<Boolean> answer = test.apply(thing);
            if (answer.isEmpty() || (agreed.isPresent() && !agreed.equals(answer))) {
                return Optional.empty();
            }
            agreed = answer;
        }
        return agreed;
    }

    /** Returns true if it is so for certain, false if it cannot be, and otherwise leaves it open. */
    static Optional<Boolean> between(boolean surely, boolean possibly) {
        return surely == possibly ? of(surely) : Optional.empty();
    }

    /** Returns an answer, but leaves it open instead of no if something that was not recorded may make it yes. */
    static Optional<Boolean> unless(boolean perhaps, Optional<Boolean> answer) {
        return perhaps && answer.equals(NO) ? Optional.empty() : answer;
    }

    /** Returns whether a list names something: open if the list is empty, for then nobody wrote it. */
    static <T> Optional<Boolean> names(List<T> list, T something) {
        return list.isEmpty() ? Optional.empty() : of(list.contains(something));
    }

    /** Returns what the network says of each thing that it was asked about; the very same object is looked for. */
    static <E> Function<E, Optional<Boolean>> of(Coverage<E> coverage) {
        IdentityHashMap<E, Optional<Boolean>> told = new IdentityHashMap<>(coverage.size());
        coverage.covered().forEach(each -> told.put(each, YES));
        coverage.untold().forEach(each -> told.put(each, Optional.empty()));
        return each -> told.getOrDefault(each, NO);
    }

    /** Returns the opposite; an open answer stays open. */
    static Optional<Boolean> not(Optional<Boolean> answer) {
        return answer.isEmpty() ? answer : of(!answer.get());
    }
}
