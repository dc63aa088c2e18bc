package org.collectiveimpact.measurement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.collectiveimpact.model.Direction;

/**
 * Whether a curve goes the wanted way over time, and how fast.
 *
 * <p>The {@link Slope median slope} says how fast, the {@link MannKendall Mann-Kendall test} whether the order of the
 * values is more than chance. Where it is not, or where so few points could not have shown a trend even in perfect
 * order, there is no call; at the usual level that is so with fewer than five points.
 *
 * @param direction which way the value should move; {@link Direction#CONTEXT} if neither way or nobody said
 * @param footing the method and the points
 * @param test whether there is a trend at all
 * @param slope how fast the value changes; empty with fewer than two points
 * @param run the last changes that went one way; empty with fewer than two points
 */
public record Trend(Direction direction, Footing footing, MannKendall test, Optional<Slope> slope, Optional<Run> run) {

    /** The chance at and below which the order of points is taken for a trend: an engine default, by convention. */
    public static final double LEVEL = 0.05;

    /** What a trend comes to. */
    public enum Verdict {
        /** The values go the wanted way. */
        IMPROVING("improving"),

        /** The values go the other way. */
        WORSENING("worsening"),

        /** The points do not show which; {@link Trend#reason()} says why. */
        NO_CALL("no call");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Returns the verdict in words, such as "improving". */
        public String words() {
            return words;
        }
    }

    /**
     * Returns the trend of points in any order.
     *
     * @throws IllegalArgumentException if two points are at one time
     */
    public static Trend of(List<Point> points, Direction direction) {
        return of(points, direction, LEVEL);
    }

    /**
     * Returns the trend of points in any order.
     *
     * @param level the chance at and below which their order is taken for a trend, between 0 and 1; the interval of the
     *     slope misses with the same chance
     * @throws IllegalArgumentException if two points are at one time or the level is not between 0 and 1
     */
    public static Trend of(List<Point> points, Direction direction, double level) {
        if (!(0 < level && level < 1)) {
            throw new IllegalArgumentException("level: " + level + " (expected: between 0 and 1)");
        }
        var footing = new Footing("median slope (Theil-Sen) and " + MannKendall.title(points.size()), points);
        double[] values = footing.values();
        return new Trend(
                direction, footing, MannKendall.of(values, level), Slope.of(footing.points(), level), Run.of(values));
    }

    /** Returns whether the values go the wanted way. */
    public Verdict verdict() {
        if (reason().isPresent()) {
            return Verdict.NO_CALL;
        }
        return (test.s() > 0) == (direction == Direction.INCREASE) ? Verdict.IMPROVING : Verdict.WORSENING;
    }

    /** Returns the slope in units of the indicator per year; empty with fewer than two points. */
    public OptionalDouble perYear() {
        return slope.stream().mapToDouble(Slope::perYear).findFirst();
    }

    /** Returns why there is no call; empty where there is one. */
    public Optional<String> reason() {
        if (footing.n() < 2) {
            return Optional.of(InWords.count(footing.n(), "figure") + " cannot show a change");
        }
        if (test.tau().isEmpty()) {
            return Optional.of("all figures are the same");
        }
        if (!test.canTell()) {
            return Optional.of(
                    InWords.count(footing.n(), "figure") + " cannot show a trend: in perfect order they would have "
                            + InWords.p(test.least()) + ", above " + InWords.number(test.level()));
        }
        if (!test.isTrend()) {
            return Optional.of(
                    "their order may be chance: " + InWords.p(test.p()) + " is above " + InWords.number(test.level()));
        }
        return direction == Direction.CONTEXT
                ? Optional.of("neither higher nor lower is known to be better")
                : Optional.empty();
    }

    /** Returns the trend in words, with the method and the points it stands on. */
    public String toText() {
        return TrendInWords.of(this);
    }

    @Override
    public String toString() {
        return toText();
    }
}
