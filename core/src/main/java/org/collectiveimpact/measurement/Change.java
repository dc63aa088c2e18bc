package org.collectiveimpact.measurement;

import java.util.Optional;
import org.collectiveimpact.model.Direction;

/**
 * The change between two figures, in points and in percent, which are different things: from 40 % to 50 % is 10
 * percentage points and 25 percent.
 *
 * @param from the values the earlier figure may have
 * @param to the values the later figure may have
 * @param unit the unit of both; empty if it is not recorded
 */
public record Change(Interval from, Interval to, Optional<String> unit) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one of them is infinite
     */
    public Change {
        requireFinite(from, "from");
        requireFinite(to, "to");
    }

    private static void requireFinite(Interval values, String name) {
        if (Double.isInfinite(values.low()) || Double.isInfinite(values.high())) {
            throw new IllegalArgumentException(name + ": " + values + " (expected: finite values)");
        }
    }

    /** Returns the change from one figure to another. */
    public static Change between(Figure from, Figure to, Optional<String> unit) {
        return new Change(from.values(), to.values(), unit);
    }

    /** Returns the difference in the unit of the figures: percentage points where that is a percentage. */
    public Interval points() {
        return Tally.difference(to, from);
    }

    /** Returns the change in percent of where it started; empty if that may be zero. */
    public Optional<Interval> percent() {
        if (from.contains(0)) {
            return Optional.empty();
        }
        Tally percent = new Tally();
        for (double before : new double[] {from.low(), from.high()}) {
            percent.add((to.low() - before) / Math.abs(before) * 100);
            percent.add((to.high() - before) / Math.abs(before) * 100);
        }
        return Optional.of(percent.interval());
    }

    /** Whether the values certainly moved the wanted way. */
    public boolean isBetter(Direction direction) {
        return sign(direction) * points().low() > 0 && sign(direction) * points().high() > 0;
    }

    /** Whether the values certainly moved the other way. */
    public boolean isWorse(Direction direction) {
        return sign(direction) * points().low() < 0 && sign(direction) * points().high() < 0;
    }

    private static int sign(Direction direction) {
        return switch (direction) {
            case INCREASE -> 1;
            case DECREASE -> -1;
            case CONTEXT -> 0;
        };
    }

    /** Returns the change in words, such as "from 40 to 50 %: +10 percentage points (+25 percent)". */
    @Override
    public String toString() {
        return "from " + InWords.range(from, InWords::number) + " to "
                + InWords.range(to, InWords::number) + Units.after(unit) + ": "
                + InWords.range(points(), InWords::change) + pointsOf() + " ("
                + percent().map(Change::inPercent).orElse("no percentage of 0") + ")";
    }

    private String pointsOf() {
        return unit.filter(Units::isPercentage).isPresent() ? " percentage points" : Units.after(unit);
    }

    private static String inPercent(Interval percent) {
        return InWords.range(percent, InWords::change) + " percent";
    }
}
