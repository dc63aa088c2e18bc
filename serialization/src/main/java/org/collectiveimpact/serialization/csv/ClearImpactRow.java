package org.collectiveimpact.serialization.csv;

import static org.collectiveimpact.serialization.csv.CellForms.TEXT;
import static org.collectiveimpact.serialization.csv.NumberCell.DECIMAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collectiveimpact.serialization.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table for Clear Impact Scorecard.
 *
 * @param measure the id of the measure
 * @param type whether the measure is an indicator or a performance measure
 * @param date a day within the time
 * @param target the value to reach
 * @param actual the value measured
 * @param comment anything about the value
 */
record ClearImpactRow(
        String measure,
        Optional<Type> type,
        LocalDate date,
        Optional<BigDecimal> target,
        Optional<BigDecimal> actual,
        Optional<String> comment) {

    /** The columns, in the order that Scorecard asks for. */
    static final Layout<ClearImpactRow, Draft> LAYOUT = new Layout<>(
            List.of(
                    Column.required(
                            "id",
                            CellForms.id(ClearImpactRow::digits),
                            ClearImpactRow::measure,
                            (draft, id) -> draft.id = id),
                    Column.usual(
                            "measure_type",
                            CellForms.words(Type.class),
                            ClearImpactRow::type,
                            (draft, type) -> draft.type = Optional.of(type)),
                    Column.required(
                            "actual_value_date",
                            AmericanDay.MONTH_FIRST,
                            ClearImpactRow::date,
                            (draft, date) -> draft.date = date),
                    Column.usual(
                            "target_value",
                            DECIMAL,
                            ClearImpactRow::target,
                            (draft, target) -> draft.target = Optional.of(target)),
                    Column.usual(
                            "actual_value",
                            DECIMAL,
                            ClearImpactRow::actual,
                            (draft, actual) -> draft.actual = Optional.of(actual)),
                    Column.usual(
                            "comment",
                            TEXT,
                            ClearImpactRow::comment,
                            (draft, comment) -> draft.comment = Optional.of(comment))),
            Draft::new,
            Draft::made);

    /** Returns the id of a measure, or throws. */
    static String digits(String measure) {
        if (!measure.matches("[0-9]+")) {
            throw new IllegalArgumentException(
                    "measure: " + Problem.quoted(measure) + " (expected: the digits by which Scorecard knows it)");
        }
        return measure;
    }

    /** The types of measures, by the letters that Scorecard has for them. */
    enum Type {
        /** An indicator. */
        I,

        /** A performance measure. */
        P
    }

    /** A day in the American order, with two digits each for the month and the day. */
    private enum AmericanDay implements CellForm<LocalDate> {
        MONTH_FIRST;

        private static final DateTimeFormatter PATTERN = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

        @Override
        public LocalDate read(String text, CsvFormat format) {
            return CellForms.DAY.read(text, format);
        }

        @Override
        public String write(LocalDate value, CsvFormat format) {
            return PATTERN.format(value);
        }
    }

    /** What a row is built in. */
    static final class Draft {

        private @Nullable String id;
        private Optional<Type> type = Optional.empty();
        private @Nullable LocalDate date;
        private Optional<BigDecimal> target = Optional.empty();
        private Optional<BigDecimal> actual = Optional.empty();
        private Optional<String> comment = Optional.empty();

        private ClearImpactRow made() {
            if (id == null || date == null) {
                throw new IllegalArgumentException("half a row (expected: an id and an actual_value_date)");
            }
            return new ClearImpactRow(id, type, date, target, actual, comment);
        }
    }
}
