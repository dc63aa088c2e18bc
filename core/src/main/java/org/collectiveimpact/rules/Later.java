package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days later than others; past the end of time there is only {@link LocalDate#MAX}. */
final class Later {

    private Later() {}

    static LocalDate byDays(LocalDate day, long days) {
        return ChronoUnit.DAYS.between(day, LocalDate.MAX) < days ? LocalDate.MAX : day.plusDays(days);
    }

    static LocalDate byMonths(LocalDate day, long months) {
        return ChronoUnit.MONTHS.between(day, LocalDate.MAX) < months ? LocalDate.MAX : day.plusMonths(months);
    }
}
