package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** The observations of an indicator that can be known on the date of the facts; a period counts by its last day. */
final class Figures {

    static final Comparator<Observation> OLDEST_FIRST = Comparator.comparing(Observation::period);

    private Figures() {}

    /**
     * Returns the observations whose period has ended, unless they are known to have been published later; oldest
     * first.
     */
    static List<Observation> of(Indicator indicator, Facts facts) {
        List<Observation> figures = new ArrayList<>(indicator.observations().size());
        for (Observation observation : indicator.observations()) {
            if (Series.isKnown(observation, facts.asOf())) {
                figures.add(observation);
            }
        }
        figures.sort(OLDEST_FIRST);
        return Collections.unmodifiableList(figures);
    }

    /** Returns the day by which an observation counts. */
    static LocalDate day(Observation observation) {
        return observation.period().end();
    }

    /** Returns the day by which the latest of some figures counts; empty if there are none. */
    static Optional<LocalDate> lastDay(List<Observation> figures) {
        return figures.isEmpty() ? Optional.empty() : Optional.of(day(figures.get(figures.size() - 1)));
    }

    private static boolean isWholeMonths(Period interval) {
        return interval.withDays(0).equals(interval);
    }

    /** Returns the day an interval later; after the last day of a month, whole months end on a last day too. */
    static LocalDate after(LocalDate day, Period interval) {
        LocalDate after = day.plus(interval);
        return day.getDayOfMonth() == day.lengthOfMonth() && isWholeMonths(interval)
                ? after.withDayOfMonth(after.lengthOfMonth())
                : after;
    }
}
