package org.collectiveimpact.framework;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words to choose from, as an error message puts them. */
public final class Choice {

    private Choice() {}

    /** Returns the options as a phrase, such as "critical, major or minor"; "nothing" if there are none. */
    public static String among(List<String> options) {
        int last = options.size() - 1;
        return switch (options.size()) {
            case 0 -> "nothing";
            case 1 -> options.get(0);
            default -> String.join(", ", options.subList(0, last)) + " or " + options.get(last);
        };
    }

    /**
     * Returns the option that was probably meant by a misspelt word.
     *
     * @return the nearest option by edits of one letter or swaps of two, case aside, the first of several; empty if
     *     even that would take more than a third of the word's letters, and more than one
     */
    public static Optional<String> nearest(String word, Collection<String> options) {
        int limit = Math.max(1, word.length() / 3);
        Optional<String> nearest = Optional.empty();
        for (String option : options) {
            if (Math.abs(word.length() - option.length()) > limit) {
                continue;
            }
            int edits = edits(word.toLowerCase(Locale.ROOT), option.toLowerCase(Locale.ROOT));
            if (edits <= limit) {
                nearest = Optional.of(option);
                limit = edits - 1;
            }
        }
        return nearest;
    }

    /** Returns how many letters to insert, delete, replace, or swap with their neighbour (optimal string alignment). */
    private static int edits(String from, String to) {
        int[] earlier = new int[0];
        int[] before = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[to.length() + 1];
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && isSwap(from, i, to, j)) {
                    now[j] = Math.min(now[j], earlier[j - 2] + 1);
                }
            }
            earlier = before;
            before = now;
        }
        return before[to.length()];
    }

    private static boolean isSwap(String from, int i, String to, int j) {
        return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
