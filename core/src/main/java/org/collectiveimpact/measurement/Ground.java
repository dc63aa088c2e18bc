package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/** What progress is measured between: the baseline, the newest figure, the target and the wanted direction. */
final class Ground {

    private final Indicator indicator;
    private final Optional<Target> target;
    private final Series series;
    private final Optional<Observation> recorded;

    private Ground(Series series, Optional<Target> target) {
        this.indicator = series.indicator();
        this.target = target;
        this.series = series;
        this.recorded = target.flatMap(Target::baseline)
                .or(indicator::baseline)
                .filter(baseline -> baseline.group().equals(series.group()));
    }

    static Ground toward(Target target, Indicator indicator, LocalDate asOf) {
        Indicator aimed = indicator.targets().contains(target)
                ? indicator
                : indicator.toBuilder().addTargets(target).build();
        return toward(target, SeriesReader.read(aimed, target.group(), asOf));
    }

    /** Returns the ground of a target that is one of the indicator's. */
    static Ground toward(Target target, Series series) {
        return new Ground(series, Optional.of(target));
    }

    static Ground withoutTarget(Series series) {
        return new Ground(series, Optional.empty());
    }

    Progress progress(ProgressMethod method) {
        Progress.Builder progress = Progress.builder()
                .indicator(indicator.id())
                .group(series.group())
                .method(method)
                .target(target)
                .baseline(method == ProgressMethod.SHARE_OF_WAY ? recordedBaseline() : baseline())
                .latest(latest())
                .remarks(remarks(method));
        Optional<String> blind = obstacles().toEverything();
        if (blind.isPresent()) {
            return progress.why(blind).build();
        }
        return switch (method) {
            case SHARE_OF_WAY -> new ShareOfWay(this).fill(progress);
            case GROWTH_RATE -> new GrowthRate(this).fill(progress);
            case POINTS_PER_YEAR -> new PointsPerYear(this).fill(progress);
        };
    }

    Obstacles obstacles() {
        return new Obstacles(this);
    }

    Indicator indicator() {
        return indicator;
    }

    Optional<Target> target() {
        return target;
    }

    Series series() {
        return series;
    }

    /** Returns the baseline as it was written down for the group. */
    Optional<Observation> recorded() {
        return recorded;
    }

    Optional<Figure> latest() {
        return series.latest();
    }

    /** Returns the recorded baseline as it is read; without one, the first figure that compares with the newest. */
    Optional<Figure> baseline() {
        return recorded.isPresent()
                ? recordedBaseline()
                : first().filter(figure -> !latest().equals(Optional.of(figure)));
    }

    private Optional<Figure> recordedBaseline() {
        return recorded.flatMap(baseline -> series.figure(baseline.period()));
    }

    private Optional<Figure> first() {
        return series.figures().stream().findFirst();
    }

    /** Returns 1 if the value should rise and -1 if it should fall. */
    int sign() {
        return indicator.direction().equals(Optional.of(Direction.DECREASE)) ? -1 : 1;
    }

    /** Returns the values that may be the baseline's. */
    List<BigDecimal> baselines() {
        return values(baseline());
    }

    /** Returns the values that may be the newest figure's. */
    List<BigDecimal> latests() {
        return values(latest());
    }

    private static List<BigDecimal> values(Optional<Figure> figure) {
        return figure.map(Figure::observations).orElse(List.of()).stream()
                .map(Observation::value)
                .distinct()
                .toList();
    }

    boolean isMet(BigDecimal value) {
        return target.map(goal -> value.subtract(goal.value()).signum() * sign() >= 0)
                .orElse(false);
    }

    /** Whether the target is met however the newest figure is read. */
    boolean isCertainlyMet() {
        return obstacles().ofMethod().isEmpty() && latests().stream().allMatch(this::isMet);
    }

    double years() {
        return at(latest()) - at(baseline());
    }

    double yearsLeft() {
        return target.map(goal -> Times.middle(goal.date())).orElse(Double.NaN) - at(latest());
    }

    double yearsToTarget() {
        return years() + yearsLeft();
    }

    private static double at(Optional<Figure> figure) {
        return figure.map(Figure::at).orElse(Double.NaN);
    }

    private static String length(Optional<Figure> figure) {
        return figure.map(Figure::period).map(Times::length).orElse("");
    }

    private List<String> remarks(ProgressMethod method) {
        List<String> remarks = new ArrayList<>();
        String first = length(baseline());
        String last = length(latest());
        if (baseline().isPresent() && !first.equals(last)) {
            remarks.add("the baseline is of " + first + ", the latest figure of " + last);
        }
        if (recorded.isEmpty() && baseline().isPresent() && method != ProgressMethod.SHARE_OF_WAY) {
            remarks.add("no baseline is recorded: the first figure is taken for it");
        }
        if (yearsLeft() < 0) {
            remarks.add("the latest figure is from after the target's date");
        }
        if (obstacles().ofMethod().isPresent() && latests().stream().allMatch(this::isMet)) {
            remarks.add("the latest figure is at the target or beyond it, but measured in another way");
        }
        return remarks;
    }
}
