package org.collectiveimpact.measurement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.collectiveimpact.model.Direction;

/**
 * Whether a target is reached by its date if the course stays the same.
 *
 * <p>Where the target's date has come, nothing is forecast: the last value up to it decides, together with the first one
 * after it if there is none for the date itself. A target for a whole year is at the middle of that year, as points are.
 *
 * @param forecast the course so far; what is here called now is the time of its last point
 * @param baseline where the straight way to the target starts; empty if nowhere
 * @param target the value to reach and its time
 * @param direction which way the value should move; {@link Direction#CONTEXT} if neither way or nobody said
 */
public record OnTrack(Forecast forecast, Optional<Point> baseline, Point target, Direction direction) {

    /** Whether a target is reached by its date. */
    public enum Verdict {
        /** The last value, up to the target's date, is at the target or beyond; it may fall back. */
        REACHED("reached"),

        /** All of the forecast's interval for the date is at the target or beyond, and the course can last until then. */
        YES("on track"),

        /** The target is inside the interval, or nobody can tell; {@link OnTrack#reason()} says which. */
        OPEN("open"),

        /** All of the forecast's interval for the date falls short of the target, or the value did when it came. */
        NO("off track");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Returns the verdict in words, such as "on track". */
        public String words() {
            return words;
        }
    }

    /**
     * Returns whether a target is reached if the course stays that of the points, by {@link ForecastMethod#DRIFT}; the
     * baseline is the first point.
     *
     * @param points in any order
     * @throws IllegalArgumentException if two points are at one time
     */
    public static OnTrack of(List<Point> points, Point target, Direction direction) {
        return of(Forecast.of(points), target, direction);
    }

    /** Returns whether a target is reached by a forecast; the baseline is the first of its points. */
    public static OnTrack of(Forecast forecast, Point target, Direction direction) {
        return new OnTrack(forecast, forecast.footing().points().stream().findFirst(), target, direction);
    }

    /** Returns this with the straight way to the target starting elsewhere. */
    public OnTrack from(Point start) {
        return new OnTrack(forecast, Optional.of(start), target, direction);
    }

    /** Returns whether the target is reached by its date. */
    public Verdict verdict() {
        Optional<Point> byDate = lastByDate();
        if (direction == Direction.CONTEXT) {
            return Verdict.OPEN;
        }
        if (byDate.isPresent() && !fallsShort(byDate.get().value())) {
            return Verdict.REACHED;
        }
        if (hasCome()) {
            return byDate.isPresent() && fallsShort(firstFromDate().value()) ? Verdict.NO : Verdict.OPEN;
        }
        return expected().map(this::foreseen).orElse(Verdict.OPEN);
    }

    private Verdict foreseen(Prediction expected) {
        boolean isLowShort = fallsShort(expected.interval().low());
        if (isLowShort != fallsShort(expected.interval().high())) {
            return Verdict.OPEN;
        }
        if (isLowShort) {
            return Verdict.NO;
        }
        return expected.cannotLast() ? Verdict.OPEN : Verdict.YES;
    }

    private boolean fallsShort(double value) {
        double ahead = direction == Direction.INCREASE ? value - target.value() : target.value() - value;
        return ahead < -forecast.hair(target.value());
    }

    /** Whether the target's date is not after the last point. */
    boolean hasCome() {
        return now().stream().anyMatch(now -> now >= target.at());
    }

    OptionalDouble now() {
        return forecast.footing().to();
    }

    /** Returns the last point observed by the target's date. */
    Optional<Point> lastByDate() {
        return forecast.footing().points().stream()
                .filter(point -> point.at() <= target.at())
                .reduce((earlier, later) -> later);
    }

    /** Returns the first value observed from the target's date on, if that has come. */
    private Point firstFromDate() {
        return forecast.footing().points().stream()
                .filter(point -> point.at() >= target.at())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the forecast for the target's date; empty if that has come, or too few points tell. */
    public Optional<Prediction> expected() {
        return hasCome() ? Optional.empty() : forecast.at(target.at());
    }

    /**
     * Returns when the middle of the forecast comes to the target, in decimal years, be it after the target's date; empty
     * if the course leads away from it or is past it, or too few points tell.
     */
    public OptionalDouble reaches() {
        return forecast.reaches(target.value());
    }

    /**
     * Returns the value that would now be on the straight way from the baseline to the target: the baseline before that
     * way starts, the target after it ends; empty without points or baseline, or with a target that is not after it.
     */
    public OptionalDouble neededNow() {
        return now().stream()
                .flatMap(now -> baseline.stream()
                        .filter(start -> start.at() < target.at())
                        .mapToDouble(start -> onTheWay(start, now)))
                .findFirst();
    }

    private double onTheWay(Point start, double now) {
        double share = (now - start.at()) / (target.at() - start.at());
        return start.value() + Math.min(Math.max(share, 0), 1) * (target.value() - start.value());
    }

    /**
     * Returns the change per year that leads from now to the target, as {@link ProgressMethod#POINTS_PER_YEAR} does: 0
     * if the last value is at the target or beyond; empty if its date has come, or without points.
     */
    public OptionalDouble neededPerYear() {
        return now().stream()
                .filter(now -> now < target.at())
                .map(now -> verdict() == Verdict.REACHED ? 0 : ahead() / (target.at() - now))
                .findFirst();
    }

    private double ahead() {
        return target.value() - forecast.footing().last().value();
    }

    /** Returns why the verdict is open; empty where it is not. */
    public Optional<String> reason() {
        if (verdict() != Verdict.OPEN) {
            return Optional.empty();
        }
        if (direction == Direction.CONTEXT) {
            return Optional.of("neither higher nor lower is known to be better");
        }
        if (hasCome()) {
            return Optional.of("nothing was observed "
                    + lastByDate()
                            .map(last -> "between " + InWords.year(last.at()) + ", when it fell short, and "
                                    + InWords.year(firstFromDate().at()) + ", when it did not")
                            .orElse("by " + InWords.year(target.at())));
        }
        return forecast.reason().or(() -> expected().map(OnTrack::uncertainty));
    }

    private static String uncertainty(Prediction expected) {
        return expected.cannotLast() ? expected.limitation() : "the target is inside the interval";
    }

    /** Returns the verdict in words, with the method and the points it stands on. */
    public String toText() {
        return OnTrackInWords.of(this);
    }

    @Override
    public String toString() {
        return toText();
    }
}
