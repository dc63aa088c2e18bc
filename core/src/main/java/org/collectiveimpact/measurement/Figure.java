package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.ReferenceId;

/**
 * What is read for one period: one value, or the range between observations that contradict each other.
 *
 * @param period the time it is about
 * @param observations the observations that stand, from the lowest to the highest; exact duplicates are all here
 */
public record Figure(DateRange period, List<Observation> observations) {

    /**
     * Checks that the observations are of the period.
     *
     * @throws IllegalArgumentException if there are none, or one is of another period
     */
    public Figure {
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("observations: [] (expected: at least one)");
        }
        for (Observation observation : observations) {
            if (!observation.period().equals(period)) {
                throw new IllegalArgumentException(
                        "observations: one of " + observation.period() + " (expected: of " + period + ")");
            }
        }
        List<Observation> sorted = new ArrayList<>(observations);
        sorted.sort(Revisions.LOWEST_FIRST);
        observations = Collections.unmodifiableList(sorted);
    }

    /**
     * Returns what is read of several observations of one period: those that stand once firmer and later ones have
     * superseded others, as told at {@link Series}.
     *
     * @throws IllegalArgumentException if there are none, or they are of several periods
     */
    public static Figure of(List<Observation> rivals) {
        if (rivals.isEmpty()) {
            throw new IllegalArgumentException("rivals: [] (expected: at least one)");
        }
        return new Figure(rivals.get(0).period(), Revisions.standing(rivals));
    }

    /** Returns the lowest value, in the indicator's unit. */
    public BigDecimal low() {
        return observations.get(0).value();
    }

    /** Returns the highest value, the same as the lowest unless observations contradict each other. */
    public BigDecimal high() {
        return observations.get(observations.size() - 1).value();
    }

    /** Returns the values from the lowest to the highest. */
    public Interval values() {
        return new Interval(low().doubleValue(), high().doubleValue());
    }

    /** Whether there is one value, though a source may contradict it that nobody recorded. */
    public boolean isOneValue() {
        return low().compareTo(high()) == 0;
    }

    /** Whether observations contradict each other, or one is marked as conflicting. */
    public boolean isConflicting() {
        return !isOneValue() || has(ObservationStatus.CONFLICTING);
    }

    /** Whether a revision is still expected. */
    public boolean isProvisional() {
        return has(ObservationStatus.PROVISIONAL);
    }

    private boolean has(ObservationStatus status) {
        return observations.stream()
                .anyMatch(each -> each.status().filter(status::equals).isPresent());
    }

    /** Returns in what way the figure is less than final, in the order of the statuses; empty if it is not. */
    public List<ObservationStatus> flags() {
        Set<ObservationStatus> flags = EnumSet.noneOf(ObservationStatus.class);
        observations.forEach(each -> each.status().ifPresent(flags::add));
        flags.remove(ObservationStatus.FINAL);
        flags.remove(ObservationStatus.REVISED);
        if (isConflicting()) {
            flags.add(ObservationStatus.CONFLICTING);
        }
        return List.copyOf(flags);
    }

    /** Returns where the observations were found, each source once, those of the lowest value first. */
    public List<ReferenceId> sources() {
        Set<ReferenceId> sources = new LinkedHashSet<>();
        observations.forEach(each -> sources.addAll(each.sources()));
        return List.copyOf(sources);
    }

    /** Returns the middle of the period in decimal years: 2010.5 for the calendar year 2010. */
    public double at() {
        return Times.middle(period);
    }

    /** Returns the value with the digits that were published, such as "23.7" or "49 to 54". */
    public String value() {
        return isOneValue() ? low().toPlainString() : low().toPlainString() + " to " + high().toPlainString();
    }

    /** Returns the figure in words, such as "23.7 in 2014 (provisional)". */
    @Override
    public String toString() {
        List<String> flags = flags().stream().map(Figure::word).toList();
        return value() + " in " + period + (flags.isEmpty() ? "" : " (" + String.join(", ", flags) + ")");
    }

    private static String word(ObservationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
