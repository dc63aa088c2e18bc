package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** The observations of an indicator that can be known on the date of the facts; a period counts by its last day. */
final class Figures {

    private Figures() {}

    /** Returns the observations whose period has ended, unless they are known to have been published later. */
    static List<Observation> of(Indicator indicator, Facts facts) {
        return indicator.observations().stream()
                .filter(observation -> facts.hasCome(day(observation)))
                .filter(observation -> observation
                        .reportedOn()
                        .map(reported -> facts.hasCome(reported.start()))
                        .orElse(true))
                .toList();
    }

    /** Returns the day by which an observation counts. */
    static LocalDate day(Observation observation) {
        return observation.period().end();
    }

    /** Returns the day by which the latest of some observations counts; empty if there are none. */
    static Optional<LocalDate> lastDay(List<Observation> observations) {
        return observations.stream().map(Figures::day).max(Comparator.naturalOrder());
    }

    private static boolean isWholeMonths(Period interval) {
        return interval.equals(Period.of(interval.getYears(), interval.getMonths(), 0));
    }

    /** Returns the day an interval later; after the last day of a month, whole months end on a last day too. */
    static LocalDate after(LocalDate day, Period interval) {
        LocalDate after = day.plus(interval);
        return day.getDayOfMonth() == day.lengthOfMonth() && isWholeMonths(interval)
                ? after.with(TemporalAdjusters.lastDayOfMonth())
                : after;
    }
}
