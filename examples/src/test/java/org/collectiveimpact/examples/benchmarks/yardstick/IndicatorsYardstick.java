package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Grade;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Powers;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.Target;

/** Shared measurement: which indicators there are, and how well they are described. */
final class IndicatorsYardstick {

    private static final int SHORT = 5;
    private static final int LONG = 10;

    private final Data data;
    private final Truth unmarked;

    IndicatorsYardstick(Data data) {
        this.data = data;
        this.unmarked = data.unmarked(Section.INDICATORS);
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("sm-baseline", baseline());
        answers.put("sm-target", target());
        answers.put("sm-short-list", shortList());
        answers.put("sm-indicator-powers", powers());
        answers.put("sm-outcome-and-process", outcomeAndProcess());
        answers.put("sm-levels-separate", levelsSeparate());
        answers.put("sm-definition", definition());
        answers.put("sm-source-owner-frequency", sourceOwnerFrequency());
        answers.put("sm-goal-has-indicator", goalHasIndicator());
        answers.put("sm-comprehensive", comprehensive());
        answers.put("sm-better-off", betterOff());
    }

    private Outcome none() {
        return data.empty(Section.INDICATORS, "indicators");
    }

    private Outcome baseline() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.headlines) {
            Optional<Observation> baseline = measured.indicator().baseline();
            count.add(
                    measured.indicator(),
                    baseline.isEmpty()
                            ? unmarked
                            : Truth.of(data.hasCome(baseline.get().period().end())));
        }
        return count.share(Scale.ALL_OR_SOME, "headline indicators have a baseline");
    }

    private Outcome target() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.headlines) {
            Truth hasTarget = measured.indicator().targets().isEmpty() ? unmarked : Truth.NO;
            for (Target target : measured.indicator().targets()) {
                hasTarget = hasTarget.or(isAfterBaseline(target, measured.indicator()));
            }
            count.add(measured.indicator(), hasTarget);
        }
        return count.share(Scale.ALL_OR_SOME, "headline indicators have a later target");
    }

    private Truth isAfterBaseline(Target target, Indicator indicator) {
        Optional<Observation> baseline = target.baseline().or(indicator::baseline);
        if (baseline.isEmpty() || !data.hasCome(baseline.get().period().end())) {
            boolean isSetBefore = target.setOn().isPresent()
                    && target.setOn().get().end().isBefore(target.date().end());
            return isSetBefore ? Truth.YES : unmarked;
        }
        LocalDate day = baseline.get().period().end();
        return Truth.of(target.date().end().isAfter(day));
    }

    private Outcome shortList() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Map<GoalId, Integer> lengths = new HashMap<>();
        int homeless = 0;
        for (Measured measured : data.headlines) {
            List<GoalId> goals = measured.indicator().goals();
            homeless += goals.isEmpty() ? 1 : 0;
            goals.stream().distinct().forEach(goal -> lengths.merge(goal, 1, Integer::sum));
        }
        int longest = 0;
        List<String> tooLong = new ArrayList<>();
        for (Map.Entry<GoalId, Integer> list : lengths.entrySet()) {
            longest = Math.max(longest, list.getValue());
            if (list.getValue() > SHORT) {
                tooLong.add("goals[" + list.getKey() + "]");
            }
        }
        boolean isComplete = data.isComplete(Section.INDICATORS);
        int least = isComplete ? Math.max(longest, homeless) : longest;
        int most = isComplete ? least : longest + homeless;
        Scale scale = Scale.atMost(SHORT, LONG);
        double low = scale.applyAsDouble(most);
        double high = scale.applyAsDouble(least);
        List<String> silent = new ArrayList<>();
        for (Measured measured : data.headlines) {
            if (low < high && measured.indicator().goals().isEmpty()) {
                silent.add("indicators[" + measured.indicator().id() + "]");
            }
        }
        return Outcome.between(low, high, "at most " + least + " headline indicators for a goal")
                .withPaths(tooLong, silent);
    }

    private Outcome powers() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        Truth isAnyRated = Truth.NO;
        Truth isAllWell = Truth.YES;
        for (Measured measured : data.headlines) {
            Powers powers = measured.indicator()
                    .powers()
                    .orElseGet(() -> Powers.builder().build());
            Truth isRated = Truth.YES;
            Truth isWell = Truth.YES;
            for (Optional<Grade> grade : List.of(powers.communication(), powers.proxy(), powers.data())) {
                isRated = isRated.and(grade.isPresent() ? Truth.YES : unmarked);
                isWell = isWell.and(
                        grade.map(each -> Truth.of(each != Grade.LOW)).orElse(unmarked));
            }
            isAnyRated = isAnyRated.or(isRated);
            isAllWell = isAllWell.and(isWell);
            count.add(measured.indicator(), isWell);
        }
        double low = isAllWell.surely() ? 1 : isAnyRated.surely() ? 0.5 : 0;
        double high = isAllWell.possibly() ? 1 : isAnyRated.possibly() ? 0.5 : 0;
        return count.outcome(low, high, "headline indicators are rated well");
    }

    private Outcome outcomeAndProcess() {
        if (data.judging.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        boolean isOutcome = false;
        boolean isProcess = false;
        int open = 0;
        for (Measured measured : data.judging) {
            Optional<IndicatorKind> kind = measured.indicator().kind();
            isOutcome |= kind.equals(Optional.of(IndicatorKind.OUTCOME));
            isProcess |= kind.equals(Optional.of(IndicatorKind.PROCESS));
            open += kind.isEmpty() && unmarked.possibly() ? 1 : 0;
            count.add(measured.indicator(), kind.isPresent() ? Truth.YES : unmarked);
        }
        int kinds = (isOutcome ? 1 : 0) + (isProcess ? 1 : 0);
        return count.enough(kinds / 2.0, Math.min(2, kinds + open) / 2.0, "indicators are marked as one of two kinds");
    }

    private Outcome levelsSeparate() {
        if (data.judging.isEmpty()) {
            return none();
        }
        Count marks = new Count("indicators");
        Truth isAnyMarked = Truth.NO;
        Truth isAllMarked = Truth.YES;
        for (Measured measured : data.judging) {
            Truth isMarked = data.has(Section.INDICATORS, measured.indicator().level());
            isAnyMarked = isAnyMarked.or(isMarked);
            isAllMarked = isAllMarked.and(isMarked);
            marks.add(measured.indicator(), isMarked);
        }
        Count goals = new Count("goals");
        Truth covered =
                data.initiative.goals().isEmpty() ? data.unmarked(Section.GOALS).not() : Truth.YES;
        for (Goal goal : data.initiative.goals()) {
            Truth isOfPopulation = goal.level()
                    .map(level -> Truth.of(level == Level.POPULATION))
                    .orElse(data.unmarked(Section.GOALS));
            if (isOfPopulation.possibly()) {
                Truth isCovered = data.any(
                        Section.INDICATORS,
                        data.indicatorsByGoal.getOrDefault(goal.id(), List.of()),
                        data.indicatorsOfNoGoal,
                        this::isOfPopulation);
                covered = covered.and(isCovered.or(isOfPopulation.not()));
                goals.add(goal, isOfPopulation, isCovered);
            }
        }
        Truth full = isAllMarked.and(covered);
        double low = full.surely() ? 1 : isAnyMarked.surely() ? 0.5 : 0;
        double high = full.possibly() ? 1 : isAnyMarked.possibly() ? 0.5 : 0;
        Outcome marked = marks.outcome(low, high, "indicators are marked with their level");
        if (goals.size() == 0) {
            return marked;
        }
        Outcome outcome = goals.outcome(low, high, "population goals have a population indicator");
        List<String> shortfalls = new ArrayList<>(outcome.shortfalls());
        shortfalls.addAll(marked.shortfalls());
        List<String> untold = new ArrayList<>(outcome.untold());
        untold.addAll(marked.untold());
        return Outcome.between(low, high, marked.words() + "; " + outcome.words())
                .withPaths(shortfalls, untold);
    }

    private Truth isOfPopulation(Measured measured) {
        if (!measured.judges()) {
            return Truth.NO;
        }
        return measured.indicator()
                .level()
                .map(level -> Truth.of(level == Level.POPULATION))
                .orElse(unmarked);
    }

    private Outcome definition() {
        if (data.indicators.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.indicators) {
            Indicator indicator = measured.indicator();
            count.add(
                    indicator,
                    isWritten(indicator.definition())
                            .and(isWritten(indicator.unit()))
                            .and(data.has(Section.INDICATORS, indicator.direction())));
        }
        return count.share(Scale.atLeast(1, 0.5), "indicators have a definition, a unit and a direction");
    }

    private Truth isWritten(Optional<String> words) {
        return Data.isWritten(words) ? Truth.YES : unmarked;
    }

    private Outcome sourceOwnerFrequency() {
        if (data.indicators.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.indicators) {
            Indicator indicator = measured.indicator();
            count.add(
                    indicator,
                    isWritten(indicator.dataSource())
                            .and(data.has(Section.INDICATORS, indicator.owner()))
                            .and(data.has(Section.INDICATORS, indicator.frequency())));
        }
        return count.share(Scale.atLeast(1, 0.5), "indicators have a source, an owner and a frequency");
    }

    private Outcome goalHasIndicator() {
        if (data.initiative.goals().isEmpty()) {
            return data.empty(Section.GOALS, "goals");
        }
        if (data.indicators.isEmpty()) {
            return none();
        }
        Count count = new Count("goals");
        for (Goal goal : data.initiative.goals()) {
            count.add(
                    goal,
                    data.any(
                            Section.INDICATORS,
                            data.indicatorsByGoal.getOrDefault(goal.id(), List.of()),
                            data.indicatorsOfNoGoal,
                            this::isOutcome));
        }
        return count.share(Scale.ALL_OR_SOME, "goals have an outcome indicator");
    }

    private Truth isOutcome(Measured measured) {
        if (!measured.judges()) {
            return Truth.NO;
        }
        return measured.indicator()
                .kind()
                .map(kind -> Truth.of(kind == IndicatorKind.OUTCOME))
                .orElse(unmarked);
    }

    private Outcome comprehensive() {
        if (data.initiative.strategies().isEmpty()) {
            return data.empty(Section.STRATEGIES, "strategies");
        }
        if (data.indicators.isEmpty()) {
            return none();
        }
        Count count = new Count("strategies");
        for (Strategy strategy : data.initiative.strategies()) {
            count.add(strategy, anyIndicator(strategy, measured -> Truth.YES));
        }
        return count.share(Scale.atLeast(1, 0.5), "strategies have an indicator");
    }

    private Outcome betterOff() {
        if (data.initiative.strategies().isEmpty()) {
            return data.empty(Section.STRATEGIES, "strategies");
        }
        if (data.indicators.isEmpty()) {
            return none();
        }
        Count count = new Count("strategies");
        for (Strategy strategy : data.initiative.strategies()) {
            Truth isProgramme = strategy.lever()
                    .map(lever -> Truth.of(lever == Lever.PROGRAMME))
                    .orElse(data.unmarked(Section.STRATEGIES));
            count.add(strategy, isProgramme, anyIndicator(strategy, measured -> isBetterOff(measured.indicator())));
        }
        return count.share(Scale.ALL_OR_SOME, "strategies measure whether people are better off");
    }

    private Truth anyIndicator(Strategy strategy, Function<Measured, Truth> test) {
        return data.any(
                Section.INDICATORS,
                data.indicatorsByStrategy.getOrDefault(strategy.id(), List.of()),
                data.indicatorsOfNoStrategy,
                test);
    }

    private Truth isBetterOff(Indicator indicator) {
        if (indicator.performanceKind().isPresent()) {
            return Truth.of(indicator.performanceKind().get() == PerformanceKind.BETTER_OFF);
        }
        boolean isOther = indicator.level().isPresent() && indicator.level().get() != Level.PERFORMANCE;
        return isOther ? Truth.NO : unmarked;
    }
}
