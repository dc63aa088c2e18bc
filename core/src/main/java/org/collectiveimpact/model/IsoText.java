package org.collectiveimpact.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads days and months as ISO 8601 writes them.
 *
 * <p>Nearly all have a year of four digits. Documents are full of them, and the parsers of the JDK take several times as
 * long.
 */
final class IsoText {

    private static final String DAY = "####-##-##";
    private static final String MONTH = "####-##";

    private IsoText() {}

    /**
     * Returns a day.
     *
     * @throws java.time.DateTimeException if the text has another form or there is no such day
     */
    static LocalDate day(String text) {
        return has(DAY, text)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    /**
     * Returns a month.
     *
     * @throws java.time.DateTimeException if the text has another form or there is no such month
     */
    static YearMonth month(String text) {
        return has(MONTH, text) ? YearMonth.of(number(text, 0, 4), number(text, 5, 7)) : YearMonth.parse(text);
    }

    private static boolean has(String form, String text) {
        boolean fits = text.length() == form.length();
        for (int i = 0; fits && i < form.length(); i++) {
            char each = text.charAt(i);
            fits = form.charAt(i) == '#' ? each >= '0' && each <= '9' : each == form.charAt(i);
        }
        return fits;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
