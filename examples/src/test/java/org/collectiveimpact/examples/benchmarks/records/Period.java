package org.collectiveimpact.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days, months or years such as {@code 2006-03-15}, {@code 2006-03}, {@code 2006} or {@code 2011/2015}. */
record Period(LocalDate start, LocalDate end) {

    Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period: " + start + "/" + end);
        }
    }

    @JsonCreator
    static Period parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Period(first(text), last(text))
                : new Period(first(text.substring(0, slash)), last(text.substring(slash + 1)));
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    @Override
    @JsonValue
    public String toString() {
        String first = start.toString();
        String last = end.toString();
        int cut = first.endsWith("-01-01") && last.endsWith("-12-31")
                ? 6
                : first.endsWith("-01") && end.getDayOfMonth() == end.lengthOfMonth() ? 3 : 0;
        first = first.substring(0, first.length() - cut);
        last = last.substring(0, last.length() - cut);
        return first.equals(last) ? first : first + "/" + last;
    }
}
