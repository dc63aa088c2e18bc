package org.collectiveimpact.serialization.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.Target;

/** Writes one indicator as rows for Clear Impact Scorecard. */
final class ClearImpactWriting {

    /** From the firmest to the least firm; a figure of which nothing is said counts as final. */
    private static final List<ObservationStatus> FIRMNESS = List.of(
            ObservationStatus.REVISED,
            ObservationStatus.FINAL,
            ObservationStatus.DERIVED,
            ObservationStatus.APPROXIMATE,
            ObservationStatus.PROVISIONAL,
            ObservationStatus.CONFLICTING);

    private final Indicator indicator;
    private final String measure;
    private final ClearImpactLosses losses;
    private final TableWriter<ClearImpactRow> table;
    private final String place;

    /** A figure, and where it is. */
    record Placed<T>(T figure, String place) {}

    ClearImpactWriting(Indicator indicator, String measure, TableWriter<ClearImpactRow> table) {
        this.indicator = indicator;
        this.measure = measure;
        this.table = table;
        this.losses = new ClearImpactLosses(table);
        this.place = "indicators[" + indicator.id() + "]";
    }

    void write() {
        List<Placed<Observation>> observations = placed("observations", indicator.observations());
        indicator.baseline().ifPresent(each -> observations.add(new Placed<>(each, place + ".baseline")));
        SortedMap<LocalDate, Observation> actuals =
                byDate(observations, Observation::period, Observation::group, ClearImpactWriting::isAsFirm);
        SortedMap<LocalDate, Target> targets =
                byDate(placed("targets", indicator.targets()), Target::date, Target::group, (earlier, later) -> false);
        placed("benchmarks", indicator.benchmarks()).forEach(losses::all);
        placed("forecasts", indicator.forecasts()).forEach(losses::all);
        TreeSet<LocalDate> dates = new TreeSet<>(actuals.keySet());
        dates.addAll(targets.keySet());
        for (LocalDate date : dates) {
            table.add(row(date, Optional.ofNullable(targets.get(date)), Optional.ofNullable(actuals.get(date))), place);
        }
    }

    private <T> List<Placed<T>> placed(String name, List<T> figures) {
        List<Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            placed.add(new Placed<>(figures.get(i), place + "." + name + "[" + i + "]"));
        }
        return placed;
    }

    /** Returns the figures of the whole population by the last days of their times, one for each, and tells of the rest. */
    private <T> SortedMap<LocalDate, T> byDate(
            List<Placed<T>> figures,
            Function<T, DateRange> time,
            Function<T, Optional<GroupId>> group,
            BiPredicate<T, T> keeps) {
        SortedMap<LocalDate, Placed<T>> best = new TreeMap<>();
        for (Placed<T> each : figures) {
            if (group.apply(each.figure()).isPresent()) {
                losses.all(each);
            } else {
                best.merge(time.apply(each.figure()).end(), each, (one, other) -> choice(one, other, keeps));
            }
        }
        SortedMap<LocalDate, T> chosen = new TreeMap<>();
        best.forEach((date, each) -> {
            losses.parts(each);
            chosen.put(date, each.figure());
        });
        return chosen;
    }

    private <T> Placed<T> choice(Placed<T> one, Placed<T> other, BiPredicate<T, T> keeps) {
        boolean isKept = keeps.test(one.figure(), other.figure());
        losses.other(isKept ? other : one);
        return isKept ? one : other;
    }

    private static boolean isAsFirm(Observation one, Observation other) {
        return rank(one) <= rank(other);
    }

    private static int rank(Observation observation) {
        return FIRMNESS.indexOf(observation.status().orElse(ObservationStatus.FINAL));
    }

    private ClearImpactRow row(LocalDate date, Optional<Target> target, Optional<Observation> actual) {
        boolean isPerformance =
                indicator.level().filter(Level.PERFORMANCE::equals).isPresent();
        Optional<BigDecimal> goal = target.map(Target::value).map(ClearImpactLosses::rounded);
        Optional<BigDecimal> value = actual.map(Observation::value).map(ClearImpactLosses::rounded);
        Optional<String> comment = actual.flatMap(Observation::note).map(ClearImpactLosses::shortened);
        ClearImpactRow.Type type = isPerformance ? ClearImpactRow.Type.P : ClearImpactRow.Type.I;
        return new ClearImpactRow(measure, Optional.of(type), date, goal, value, comment);
    }
}
