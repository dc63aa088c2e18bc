package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Answer;
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
        if (breakdowns.areSilent() && !facts.isComplete(Section.INDICATORS)) {
            return Optional.empty();
        }
        boolean isBrokenDown = Those.any(breakdowns.certain(), figures -> areOf(groups, figures));
        return Told.between(
                isBrokenDown, isBrokenDown || Those.any(breakdowns.possible(), figures -> areOf(groups, figures)));
    }

    /** Whether figures are of several different groups. */
    private static boolean areOf(int several, List<Observation> figures) {
        Set<Optional<GroupId>> groups = new HashSet<>();
        return Those.any(figures, figure -> groups.add(figure.group()) && groups.size() >= several);
    }

    /** The best covered indicator counts. */
    static Reading gapTrend(Criterion criterion, Facts facts) {
        List<Followed> followed = new ArrayList<>();
        int months = criterion.limits().number("months");
        for (Indicator indicator : Judged.all(facts)) {
            if (isOfPopulation(indicator, facts).orElse(true)) {
                followed.add(Followed.of(indicator, months, facts));
            }
        }
        if (followed.isEmpty()) {
            return Judged.all(facts).isEmpty()
                    ? Judged.none(facts)
                    : Reading.of(Answer.NO, "no indicator is about the population");
        }
        long least = 0;
        long most = 0;
        for (Followed each : followed) {
            least = Math.max(least, each.least());
            most = Math.max(most, each.most());
        }
        return Among.of(
                        followed,
                        each -> Place.of(Section.INDICATORS, each.indicator()),
                        Followed::isOfPopulation,
                        each -> Told.between(isEnough(criterion, each.surely()), isEnough(criterion, each.most())))
                .enough(
                        criterion.limits().between(least, most),
                        "population indicators follow the gap between groups over time (most dates, "
                                + Names.counted(months, "month", "months") + " apart: " + least + ")",
                        "no indicator is known to be about the population");
    }

    /**
     * On how many dates the gap between the groups of an indicator can be worked out.
     *
     * @param surely without the figures of groups that nobody described
     * @param most with them; without a figure of any group, there may be any number
     */
    private record Followed(Indicator indicator, Optional<Boolean> isOfPopulation, long surely, long most) {

        static Followed of(Indicator indicator, int months, Facts facts) {
            Breakdowns breakdowns = Breakdowns.of(indicator, facts);
            long surely = gapDates(breakdowns.certain(), months);
            long perhaps = breakdowns.areKnown() ? surely : gapDates(breakdowns.possible(), months);
            return new Followed(
                    indicator,
                    BreakdownMeasures.isOfPopulation(indicator, facts),
                    surely,
                    breakdowns.areSilent() && !facts.isComplete(Section.INDICATORS) ? Long.MAX_VALUE : perhaps);
        }

        long least() {
            return isOfPopulation.isPresent() ? surely : 0;
        }
    }

    private static boolean isEnough(Criterion criterion, long dates) {
        return criterion.limits().answer(dates) == Answer.YES;
    }

    private static long gapDates(Collection<List<Observation>> breakdowns, int months) {
        long most = 0;
        for (List<Observation> figures : breakdowns) {
            most = Math.max(most, gapDates(figures, months));
        }
        return most;
    }

    /** Counts the days, far enough apart, by which two groups were observed for the same period. */
    private static long gapDates(List<Observation> figures, int months) {
        long counted = 0;
        LocalDate next = LocalDate.MIN;
        for (LocalDate day : gapDays(figures)) {
            if (!day.isBefore(next)) {
                counted++;
                next = day.plusMonths(months);
            }
        }
        return counted;
    }

    /** Returns the last days of the periods with two groups; figures of one period stand side by side. */
    private static List<LocalDate> gapDays(List<Observation> figures) {
        List<LocalDate> days = new ArrayList<>();
        boolean isFound = false;
        for (int i = 1; i < figures.size(); i++) {
            Observation figure = figures.get(i);
            Observation before = figures.get(i - 1);
            if (!figure.period().equals(before.period())) {
                isFound = false;
            } else if (!isFound && !figure.group().equals(before.group())) {
                isFound = true;
                days.add(Figures.day(figure));
            }
        }
        return days;
    }
}
