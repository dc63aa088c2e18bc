package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with the figures that can be known on a day.
 *
 * @param indicator the indicator
 * @param figures the observations whose period is over and that were not published later
 */
record Measured(Indicator indicator, List<Observation> figures) {

    static Measured of(Indicator indicator, LocalDate asOf) {
        List<Observation> figures = new ArrayList<>();
        for (Observation observation : indicator.observations()) {
            boolean isOver = !observation.period().end().isAfter(asOf);
            boolean isPublished = observation.reportedOn().isEmpty()
                    || !observation.reportedOn().get().start().isAfter(asOf);
            if (isOver && isPublished) {
                figures.add(observation);
            }
        }
        return new Measured(indicator, figures);
    }

    /** A context figure judges nothing. */
    boolean judges() {
        return indicator.direction().orElse(null) != Direction.CONTEXT;
    }

    @Nullable
    LocalDate lastDay() {
        LocalDate last = null;
        for (Observation figure : figures) {
            if (last == null || figure.period().end().isAfter(last)) {
                last = figure.period().end();
            }
        }
        return last;
    }

    /** Returns the day an interval later; whole months after the end of a month end with a month too. */
    static LocalDate after(LocalDate day, Period interval) {
        LocalDate after = day.plus(interval);
        boolean isEndOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return isEndOfMonth && interval.getDays() == 0 ? after.with(TemporalAdjusters.lastDayOfMonth()) : after;
    }
}
