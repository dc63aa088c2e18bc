package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Yes or no, where the data may leave it open: an empty answer is an open one. */
final class Told {

    private Told() {}

    /** Returns whether at least one is true: open if none is known to be and one is open. */
    static Optional<Boolean> any(Stream<Optional<Boolean>> answers) {
        List<Optional<Boolean>> different = answers.distinct().toList();
        if (different.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return different.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    /** Returns whether each is true: open if none is known to be false and one is open. */
    static Optional<Boolean> all(Stream<Optional<Boolean>> answers) {
        return any(answers.map(Told::not)).map(oneFails -> !oneFails);
    }

    /** Returns the answer if there is but one; open if they differ, or if there is none. */
    static Optional<Boolean> agreed(Stream<Optional<Boolean>> answers) {
        List<Optional<Boolean>> different = answers.distinct().toList();
        return different.size() == 1 ? different.get(0) : Optional.empty();
    }

    /** Returns true if it is so for certain, false if it cannot be, and otherwise leaves it open. */
    static Optional<Boolean> between(boolean surely, boolean possibly) {
        return surely == possibly ? Optional.of(surely) : Optional.empty();
    }

    /** Returns whether a list names something: open if the list is empty, for then nobody wrote it. */
    static <T> Optional<Boolean> names(List<T> list, T something) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.contains(something));
    }

    /** Returns the opposite; an open answer stays open. */
    static Optional<Boolean> not(Optional<Boolean> answer) {
        return answer.map(told -> !told);
    }
}
