package org.collectiveimpact.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A stretch of whole days: a day, a month, a year or several years.
 *
 * <p>As text it is as short as it can be: {@code 2006} for a calendar year, {@code 2006-03} for a month, {@code
 * 2006-03-15} for a day, and two of these with a slash, as in {@code 2011/2015}, from the first day of one to the last
 * day of the other (ISO 8601).
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record DateRange(LocalDate start, LocalDate end) implements Comparable<DateRange> {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public DateRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end: " + end + " (expected: not before start, " + start + ")");
        }
    }

    /** Returns a single day. */
    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    /**
     * Returns a calendar year.
     *
     * @throws IllegalArgumentException if it is not one of the years of {@link LocalDate}
     */
    public static DateRange year(int year) {
        if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "year: " + year + " (expected: " + Year.MIN_VALUE + " to " + Year.MAX_VALUE + ")");
        }
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Returns the range that a text such as {@code 2006}, {@code 2006-03}, {@code 2006-03-15} or {@code 2011/2015}
     * stands for.
     *
     * @throws IllegalArgumentException if the text has another form or names a day that does not exist
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? one(text)
                    : new DateRange(one(text.substring(0, slash)).start, one(text.substring(slash + 1)).end);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "date: '" + text
                            + "' (expected: a year, month or day such as 2006, 2006-03 or 2006-03-15, or two of"
                            + " them with a slash)",
                    e);
        }
    }

    private static DateRange one(String text) {
        int hyphen = text.indexOf('-', 1);
        if (hyphen < 0) {
            return year(IsoText.month(text + "-01").getYear());
        }
        return text.indexOf('-', hyphen + 1) < 0 ? month(IsoText.month(text)) : day(IsoText.day(text));
    }

    private static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    /** Orders by the last day, then by the first. */
    @Override
    public int compareTo(DateRange other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }

    /** Returns the shortest text of one unit, be it days, months or years, that {@link #parse} reads as this range. */
    @Override
    public String toString() {
        String first = inUnit(start);
        String last = inUnit(end);
        return first.equals(last) ? first : first + "/" + last;
    }

    /** Returns as much of a day's text as the unit of this range needs; other types leave out zeros and signs. */
    private String inUnit(LocalDate day) {
        String text = day.toString();
        boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        boolean years = start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear();
        int cut = years ? "-MM-dd".length() : months ? "-dd".length() : 0;
        return text.substring(0, text.length() - cut);
    }
}
