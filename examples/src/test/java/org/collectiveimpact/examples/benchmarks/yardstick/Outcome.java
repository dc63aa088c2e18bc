package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.List;
import java.util.TreeSet;

/**
 * What a criterion comes to by the data.
 *
 * @param low the share met for certain
 * @param high the share that may be met
 * @param applies whether the criterion applies at all
 * @param shortfalls the paths that fall short, sorted
 * @param untold the paths nobody can tell about, sorted
 * @param words what was counted
 */
public record Outcome(
        double low, double high, boolean applies, List<String> shortfalls, List<String> untold, String words) {

    static Outcome between(double low, double high, String words) {
        return new Outcome(low, high, true, List.of(), List.of(), words);
    }

    static Outcome yes(String words) {
        return between(1, 1, words);
    }

    static Outcome partly(String words) {
        return between(0.5, 0.5, words);
    }

    static Outcome no(String words) {
        return between(0, 0, words);
    }

    static Outcome unknown(String words) {
        return between(0, 1, words);
    }

    static Outcome notApplicable(String words) {
        return new Outcome(0, 1, false, List.of(), List.of(), words);
    }

    Outcome fallsShortAt(String... paths) {
        return withPaths(List.of(paths), untold);
    }

    Outcome untoldAt(String... paths) {
        return withPaths(shortfalls, List.of(paths));
    }

    Outcome withPaths(List<String> shortfalls, List<String> untold) {
        return new Outcome(low, high, applies, sorted(shortfalls), sorted(untold), words);
    }

    boolean isKnown() {
        return applies && low == high;
    }

    private static List<String> sorted(List<String> paths) {
        return paths.size() < 2 ? paths : List.copyOf(new TreeSet<>(paths));
    }
}
