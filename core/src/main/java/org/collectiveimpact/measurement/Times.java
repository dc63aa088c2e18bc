package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.collectiveimpact.model.DateRange;

/** Where days and periods lie on the axis of time, in decimal years, and how long periods are. */
public final class Times {

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    private Times() {}

    /** Returns the middle, such as 2010.5 for the calendar year 2010. */
    public static double middle(DateRange period) {
        return (start(period.start()) + end(period)) / 2;
    }

    /** Returns the end: 2011 for the calendar year 2010. */
    public static double end(DateRange period) {
        LocalDate last = period.end();
        return last.getYear() + (double) last.getDayOfYear() / last.lengthOfYear();
    }

    /** Returns the start of a day; every day of a year is as long as any other. */
    public static double start(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }

    /** Returns the length in whole months, the nearest where it is none; 0 for less than half a month. */
    static int months(DateRange period) {
        boolean isLast = period.end().equals(LocalDate.MAX);
        LocalDate end = isLast ? period.end() : period.end().plusDays(1);
        long months = ChronoUnit.MONTHS.between(period.start(), end);
        long days = ChronoUnit.DAYS.between(period.start().plusMonths(months), end) + (isLast ? 1 : 0);
        return (int) Math.min(Integer.MAX_VALUE, months + Math.round(days / DAYS_OF_A_MONTH));
    }

    /** Returns the length in days. */
    static long days(DateRange period) {
        return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    }

    /** Returns a length in words, such as "5 years" or "3 months", or "7 days" where there is not half a month. */
    static String length(DateRange period) {
        int months = months(period);
        if (months == 0) {
            return InWords.count((int) days(period), "day");
        }
        return months % 12 == 0 ? InWords.count(months / 12, "year") : InWords.count(months, "month");
    }
}
