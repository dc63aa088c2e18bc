package org.collectiveimpact.serialization.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.serialization.csv.ClearImpactWriting.Placed;

/** Says what the six columns of Clear Impact Scorecard have no room for. */
final class ClearImpactLosses {

    private static final int DECIMALS = 6;
    private static final int LONGEST_COMMENT = 255;

    /** What of a figure has a column. */
    private static final List<String> CARRIED = List.of("period", "date", "value");

    private final TableWriter<?> table;

    ClearImpactLosses(TableWriter<?> table) {
        this.table = table;
    }

    /** Tells of a figure that has no place at all. */
    void all(Placed<?> figure) {
        table.lose(figure.place(), "all of it");
    }

    /** Tells of a figure that gives way to another of the same time. */
    void other(Placed<?> figure) {
        table.lose(figure.place(), "all of it, for another figure of the same time is written");
    }

    /** Tells what is missing of a figure that is written. */
    void parts(Placed<?> figure) {
        if (figure.figure() instanceof Observation observation) {
            time(figure, observation.period());
            value(figure, observation.value());
            attributes(figure, observation, FigureColumns.OBSERVATION.columns(), "note");
            observation
                    .note()
                    .filter(note -> note.length() > LONGEST_COMMENT)
                    .ifPresent(note ->
                            table.lose(figure.place(), "note, after the first " + LONGEST_COMMENT + " characters"));
        } else if (figure.figure() instanceof Target target) {
            time(figure, target.date());
            value(figure, target.value());
            attributes(figure, target, TargetColumns.TARGET.columns(), "");
        }
    }

    private void time(Placed<?> figure, DateRange time) {
        if (!time.start().equals(time.end())) {
            table.lose(figure.place(), "the length of its time, " + time + "; its last day is written");
        }
    }

    private void value(Placed<?> figure, BigDecimal value) {
        if (rounded(value).compareTo(value) != 0) {
            table.lose(figure.place(), "the digits of " + value + " after the first " + DECIMALS + " decimals");
        }
    }

    private <T> void attributes(Placed<?> figure, T value, List<? extends Column<T, ?, ?>> columns, String carried) {
        String lost = columns.stream()
                .filter(column ->
                        !CARRIED.contains(column.name()) && !column.name().equals(carried))
                .filter(column -> column.get().apply(value).isPresent())
                .map(Column::name)
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            table.lose(figure.place(), lost);
        }
    }

    /** Returns a number with as many decimals as Scorecard takes. */
    static BigDecimal rounded(BigDecimal value) {
        return value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
    }

    /** Returns a comment as long as Scorecard takes. */
    static String shortened(String comment) {
        boolean splits =
                comment.length() > LONGEST_COMMENT && Character.isHighSurrogate(comment.charAt(LONGEST_COMMENT - 1));
        return comment.substring(0, Math.min(comment.length(), splits ? LONGEST_COMMENT - 1 : LONGEST_COMMENT));
    }
}
