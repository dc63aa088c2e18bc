package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Which of several things have what is asked of them, which lack it, and of which nobody can tell.
 *
 * <p>What was not recorded leaves a thing open, unless the section where it would stand was declared complete. All
 * lists are in the order of the initiative.
 *
 * @param <E> what is asked
 * @param things the things in one word, such as "goals"
 * @param practice what is asked of them, in words that follow, such as "have a strategy"
 * @param covered those that have it for certain
 * @param uncovered those that lack it for certain
 * @param untold those of which nobody can tell
 */
public record Coverage<E>(String things, String practice, List<E> covered, List<E> uncovered, List<E> untold) {

    /** Copies the lists. */
    public Coverage {
        covered = List.copyOf(covered);
        uncovered = List.copyOf(uncovered);
        untold = List.copyOf(untold);
    }

    static <E> Coverage<E> of(String things, String practice, List<E> all, Function<E, Certainty> test) {
        List<E> covered = new ArrayList<>();
        List<E> uncovered = new ArrayList<>();
        List<E> untold = new ArrayList<>();
        for (E each : all) {
            Certainty certainty = test.apply(each);
            (certainty == Certainty.YES ? covered : certainty == Certainty.NO ? uncovered : untold).add(each);
        }
        return new Coverage<>(things, practice, covered, uncovered, untold);
    }

    /** Returns how many things were asked. */
    public int size() {
        return covered.size() + uncovered.size() + untold.size();
    }

    /** Returns the share from 0 to 1 that is covered for certain; empty if there is nothing to ask. */
    public OptionalDouble least() {
        return share(covered.size());
    }

    /** Returns the share from 0 to 1 that is covered at most; empty if there is nothing to ask. */
    public OptionalDouble most() {
        return share(covered.size() + untold.size());
    }

    private OptionalDouble share(int number) {
        return size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(number / (double) size());
    }

    /** Returns a line such as "4 of 6 goals have a strategy; without: Housing; not recorded: Jobs". */
    @Override
    public String toString() {
        return size() == 0
                ? "no " + things + " recorded"
                : covered.size() + " of " + size() + " " + things + " " + practice
                        + Words.after("; without: ", uncovered)
                        + Words.after("; not recorded: ", untold);
    }
}
