package org.collectiveimpact.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.model.Attestation;

/**
 * The levels on which people answer a criterion, from the lowest to the highest.
 *
 * <p>Only a scale that runs from 0 to 1 can say that a practice is not met at all, or met in full.
 *
 * @param levels at least two, each with its own id, their values increasing
 */
public record Scale(List<Level> levels) {

    /** No, partly and yes: 0, a half and 1. */
    public static final Scale STANDARD = new Scale(
            List.of(new Level("no", "no", 0), new Level("partly", "partly", 0.5), new Level("yes", "yes", 1)));

    /**
     * Checks the levels.
     *
     * @throws IllegalArgumentException if there are fewer than two, two have one id, or the values do not increase
     */
    public Scale {
        levels = List.copyOf(levels);
        if (levels.size() < 2) {
            throw new IllegalArgumentException("levels: " + levels + " (expected: at least two)");
        }
        for (int i = 1; i < levels.size(); i++) {
            if (!(levels.get(i - 1).value() < levels.get(i).value())) {
                throw new IllegalArgumentException("levels: " + levels + " (expected: values that increase)");
            }
        }
        if (levels.stream().map(Level::id).distinct().count() < levels.size()) {
            throw new IllegalArgumentException("levels: " + levels + " (expected: each id once)");
        }
    }

    /**
     * One level of a scale.
     *
     * @param id lower-case words or digits joined by hyphens, such as {@code yes} or {@code 3}
     * @param title what people are shown
     * @param value how far the practice is met, from 0 to 1
     */
    public record Level(String id, String title, double value) {

        /**
         * Checks the id and the range.
         *
         * @throws IllegalArgumentException if the id has another form, or the value is not from 0 to 1
         */
        public Level {
            if (!id.matches("[a-z0-9]++(-[a-z0-9]++)*+")) {
                throw new IllegalArgumentException(
                        "id: '" + id + "' (expected: lower-case words or digits joined by hyphens)");
            }
            if (!(0 <= value && value <= 1)) {
                throw new IllegalArgumentException("value: " + value + " (expected: from 0 to 1)");
            }
        }

        /** Returns the id and the value, such as "yes 1.0". */
        @Override
        public String toString() {
            return id + " " + value;
        }
    }

    /**
     * Returns the level that an attestation names: by its {@link Attestation#level() level}, or by answering yes, partly
     * or no if a level is called so.
     *
     * @return empty if it names none of this scale
     */
    public Optional<Level> level(Attestation attestation) {
        String id = switch (attestation.answer()) {
            case YES -> "yes";
            case PARTLY -> "partly";
            case NO -> "no";
            case LEVEL -> attestation.level().orElse("");
            case UNKNOWN, NOT_APPLICABLE -> "";
        };
        for (Level level : levels) {
            if (level.id().equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns how far raters agree who chose levels of this scale: 1 if all chose one, 0 if they differ as much as if
     * they had chosen by lot, or more.
     *
     * <p>It is one minus the variance of the values (divided by their number less one) over the variance expected if
     * every level were chosen alike often; less than 0 counts as 0.
     *
     * <p>Source: Lawrence R. James, Robert G. Demaree and Gerrit Wolf, "Estimating Within-Group Interrater Reliability
     * With and Without Response Bias", Journal of Applied Psychology 69 (1984), 85-98, for a single item and a uniform
     * null distribution.
     *
     * @param values of the levels chosen, one for each rater, at least one
     * @throws IllegalArgumentException if there is none, or one is not the value of a level
     */
    public double agreement(double... values) {
        if (values.length == 0 || !Arrays.stream(values).allMatch(this::hasLevel)) {
            throw new IllegalArgumentException("values: " + Arrays.toString(values)
                    + " (expected: at least one, each the value of a level: " + this + ")");
        }
        double[] all = levels.stream().mapToDouble(Level::value).toArray();
        double byLot = squares(all) / all.length;
        double found = values.length == 1 ? 0 : squares(values) / (values.length - 1);
        return Math.max(0, 1 - found / byLot);
    }

    private boolean hasLevel(double value) {
        return levels.stream().anyMatch(level -> level.value() == value);
    }

    private static double squares(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }

    /** Returns the levels with their values, such as "no 0.0, partly 0.5, yes 1.0". */
    @Override
    public String toString() {
        return levels.stream().map(Level::toString).collect(Collectors.joining(", "));
    }
}
