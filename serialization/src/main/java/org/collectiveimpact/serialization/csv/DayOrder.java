package org.collectiveimpact.serialization.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order a table may give the parts of a day; days such as {@code 2006-03-15} are always read. */
public enum DayOrder {
    /** Year, month, day, with hyphens. */
    ISO(""),

    /** Day, month, year, as in {@code 15.3.2006} or {@code 15/03/2006}. */
    DAY_FIRST("15.3.2006"),

    /** Month, day, year, as in {@code 3/15/2006}. */
    MONTH_FIRST("3/15/2006");

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4})");

    private final String example;

    DayOrder(String example) {
        this.example = example;
    }

    /**
     * Returns the day that a text gives in this order.
     *
     * @return empty if the text has another form
     * @throws DateTimeException if there is no such day
     */
    Optional<LocalDate> find(String text) {
        Matcher day = DAY.matcher(text);
        if (this == ISO || !day.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(day.group(1));
        int second = Integer.parseInt(day.group(3));
        int year = Integer.parseInt(day.group(4));
        return Optional.of(this == DAY_FIRST ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
    }

    /** Returns an example that goes on from one of the ISO order; empty for that order itself. */
    String also() {
        return example.isEmpty() ? "" : " or " + example;
    }
}
