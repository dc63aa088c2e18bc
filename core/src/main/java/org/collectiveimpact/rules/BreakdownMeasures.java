package org.collectiveimpact.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;

/** Whether the indicators of the population look at its groups; one without a level may be one of them. */
final class BreakdownMeasures {

    private BreakdownMeasures() {}

    static Reading disaggregated(Criterion criterion, Facts facts) {
        List<Indicator> indicators = Judged.all(facts);
        int groups = criterion.limits().number("groups");
        return indicators.isEmpty()
                ? Judged.none(facts)
                : Among.of(
                                Section.INDICATORS,
                                indicators,
                                indicator -> isOfPopulation(indicator, facts),
                                indicator -> isBrokenDown(indicator, groups, facts))
                        .share(
                                criterion,
                                "population indicators are broken down into " + groups + " or more groups",
                                "no indicator is known to be about the population");
    }

    private static Optional<Boolean> isOfPopulation(Indicator indicator, Facts facts) {
        return indicator.level().map(Level.POPULATION::equals).or(() -> facts.unmarked(Section.INDICATORS));
    }

    private static Optional<Boolean> isBrokenDown(Indicator indicator, int groups, Facts facts) {
        Breakdowns breakdowns = Breakdowns.of(indicator, facts);
        ToLongFunction<List<Observation>> count =
                figures -> figures.stream().map(Observation::group).distinct().count();
        return Told.between(most(breakdowns.certain(), count) >= groups, most(breakdowns.possible(), count) >= groups);
    }

    /** The best covered indicator counts. */
    static Reading gapTrend(Criterion criterion, Facts facts) {
        List<Indicator> candidates = Judged.all(facts).stream()
                .filter(indicator -> isOfPopulation(indicator, facts).orElse(true))
                .toList();
        if (candidates.isEmpty()) {
            return facts.initiative().indicators().isEmpty()
                    ? Judged.none(facts)
                    : Reading.of(Answer.NO, "no indicator is about the population");
        }
        int months = criterion.limits().number("months");
        long least = candidates.stream()
                .filter(indicator -> isOfPopulation(indicator, facts).isPresent())
                .mapToLong(indicator -> certainDates(indicator, months, facts))
                .max()
                .orElse(0);
        long most = candidates.stream()
                .mapToLong(indicator -> possibleDates(indicator, months, facts))
                .max()
                .orElse(0);
        return Tally.ofKnown(
                        Section.INDICATORS,
                        candidates,
                        indicator -> isOfPopulation(indicator, facts)
                                .flatMap(population -> Told.between(
                                        isEnough(criterion, certainDates(indicator, months, facts)),
                                        isEnough(criterion, possibleDates(indicator, months, facts)))))
                .enough(
                        criterion.limits().between(least, most),
                        "population indicators follow the gap between groups over time (most dates, "
                                + Names.counted(months, "month", "months") + " apart: " + least + ")");
    }

    private static boolean isEnough(Criterion criterion, long dates) {
        return criterion.limits().answer(dates) == Answer.YES;
    }

    private static long certainDates(Indicator indicator, int months, Facts facts) {
        return most(Breakdowns.of(indicator, facts).certain(), figures -> gapDates(figures, months));
    }

    private static long possibleDates(Indicator indicator, int months, Facts facts) {
        return most(Breakdowns.of(indicator, facts).possible(), figures -> gapDates(figures, months));
    }

    private static long most(Stream<List<Observation>> breakdowns, ToLongFunction<List<Observation>> count) {
        return breakdowns.mapToLong(count).max().orElse(0);
    }

    /** Counts the days, far enough apart, by which two groups were observed for the same period. */
    private static long gapDates(List<Observation> figures, int months) {
        Map<DateRange, Set<Optional<GroupId>>> groups =
                figures.stream().collect(groupingBy(Observation::period, mapping(Observation::group, toSet())));
        List<LocalDate> days = groups.entrySet().stream()
                .filter(period -> period.getValue().size() > 1)
                .map(period -> period.getKey().end())
                .sorted()
                .toList();
        long counted = 0;
        LocalDate next = LocalDate.MIN;
        for (LocalDate day : days) {
            if (!day.isBefore(next)) {
                counted++;
                next = day.plusMonths(months);
            }
        }
        return counted;
    }
}
