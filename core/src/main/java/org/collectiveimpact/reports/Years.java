package org.collectiveimpact.reports;

import java.time.LocalDate;
import org.collectiveimpact.model.DateRange;

/** Where days lie on the axis of a picture, in decimal years; each day of a year is as long as any other. */
final class Years {

    private Years() {}

    static double start(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }

    static double end(DateRange period) {
        return start(period.end().plusDays(1));
    }

    static double middle(DateRange period) {
        return (start(period.start()) + end(period)) / 2;
    }
}
