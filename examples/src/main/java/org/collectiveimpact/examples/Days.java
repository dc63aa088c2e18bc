package org.collectiveimpact.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Initiative;

/** The days on which questions are asked. Nothing here looks at the clock unless it is asked for today. */
public final class Days {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);

    private Days() {}

    /**
     * Returns the day that a text such as {@code 2015-12-31} or {@code today} stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static LocalDate parse(String text) {
        try {
            return text.equals("today") ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "asOf: '" + text + "' (expected: a day such as 2015-12-31, or today)", e);
        }
    }

    /**
     * Returns the newest day on record: the last day of the latest time at which something has happened, was measured, said
     * or published. Plans, targets and terms do not count.
     *
     * <p>It is what the validator would call in the future on a day before all others.
     *
     * @throws IllegalArgumentException if nothing on record has a day
     */
    public static LocalDate newestIn(Initiative initiative) {
        return Checks.in(Locale.ENGLISH).asOf(BEFORE_ALL).validate(initiative).stream()
                .filter(violation -> violation.code().equals("in-the-future"))
                .map(violation -> DateRange.parse(violation.invalidValue()).end())
                .max(Comparator.naturalOrder())
                .orElseThrow(() ->
                        new IllegalArgumentException("asOf: none (expected: a day such as 2015-12-31, for nothing in "
                                + initiative.id() + " has one)"));
    }
}
