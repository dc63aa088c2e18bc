package org.collectiveimpact.validation;

import java.time.LocalDate;
import org.collectiveimpact.model.DateRange;

/** Days and stretches of days, as one. */
final class Times {

    private Times() {}

    /** Whether the values of a type are times. */
    static boolean isOne(Class<?> type) {
        return type == LocalDate.class || type == DateRange.class;
    }

    /** Returns a time as a stretch of days. */
    static DateRange of(Object time) {
        return time instanceof LocalDate day ? DateRange.day(day) : (DateRange) time;
    }
}
