package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/** Shared measurement: which indicators there are, and how well they are described. */
final class IndicatorsYardstick {

    private final Data data;
    private final Truth unmarked;

    IndicatorsYardstick(Data data) {
        this.data = data;
        this.unmarked = data.unmarked(Section.INDICATORS);
    }

    void answer(Map<String, Outcome> answers) {
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
        for (Measured measured : data.judging) {
            marks.add(
                    measured.indicator(), Truth.of(measured.indicator().level().isPresent()));
        }
        Count goals = new Count("goals");
        Truth covered =
                data.initiative.goals().isEmpty() ? data.unmarked(Section.GOALS).not() : Truth.YES;
        for (Goal goal : data.initiative.goals()) {
            Truth isOfPopulation = goal.level()
                    .map(level -> Truth.of(level == Level.POPULATION))
                    .orElse(data.unmarked(Section.GOALS));
            if (isOfPopulation.possibly()) {
                Truth isCovered = hasPopulationIndicator(goal.id()) ? Truth.YES : isOfPopulation.not();
                covered = covered.and(isCovered);
                goals.add(goal, isCovered);
            }
        }
        double some = marks.met() == 0 ? 0 : 0.5;
        boolean isMarked = marks.met() == marks.size();
        double low = isMarked && covered.surely() ? 1 : some;
        double high = isMarked && covered.possibly() ? 1 : some;
        Outcome marked = marks.outcome(low, high, "indicators are marked with their level");
        if (goals.size() == 0) {
            return marked;
        }
        Outcome outcome = goals.outcome(low, high, "population goals have a population indicator");
        List<String> shortfalls = new ArrayList<>(outcome.shortfalls());
        shortfalls.addAll(marked.shortfalls());
        return Outcome.between(low, high, marked.words() + "; " + outcome.words())
                .withPaths(shortfalls, outcome.untold());
    }

    private boolean hasPopulationIndicator(GoalId goal) {
        for (Measured measured : data.indicatorsByGoal.getOrDefault(goal, List.of())) {
            if (measured.judges() && measured.indicator().level().equals(Optional.of(Level.POPULATION))) {
                return true;
            }
        }
        return false;
    }

    private Outcome definition() {
        if (data.indicators.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.indicators) {
            Indicator indicator = measured.indicator();
            boolean isDefined = Data.isWritten(indicator.definition())
                    && Data.isWritten(indicator.unit())
                    && indicator.direction().isPresent();
            count.add(indicator, Truth.of(isDefined));
        }
        return count.share(Scale.atLeast(1, 0.5), "indicators have a definition, a unit and a direction");
    }

    private Outcome sourceOwnerFrequency() {
        if (data.indicators.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.indicators) {
            Indicator indicator = measured.indicator();
            boolean isWhole = Data.isWritten(indicator.dataSource())
                    && indicator.owner().isPresent()
                    && indicator.frequency().isPresent();
            count.add(indicator, Truth.of(isWhole));
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
            Truth hasOutcome = Truth.NO;
            for (Measured measured : data.indicatorsByGoal.getOrDefault(goal.id(), List.of())) {
                if (measured.judges()) {
                    hasOutcome = hasOutcome.or(measured.indicator()
                            .kind()
                            .map(kind -> Truth.of(kind == IndicatorKind.OUTCOME))
                            .orElse(unmarked));
                }
            }
            count.add(goal, hasOutcome);
        }
        return count.share(Scale.ALL_OR_SOME, "goals have an outcome indicator");
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
            count.add(strategy, Truth.of(data.indicatorsByStrategy.containsKey(strategy.id())));
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
            Truth hasOne = Truth.NO;
            for (Measured measured : data.indicatorsByStrategy.getOrDefault(strategy.id(), List.of())) {
                hasOne = hasOne.or(isBetterOff(measured.indicator()));
            }
            count.add(strategy, isProgramme, hasOne);
        }
        return count.share(Scale.ALL_OR_SOME, "strategies measure whether people are better off");
    }

    private Truth isBetterOff(Indicator indicator) {
        if (indicator.performanceKind().isPresent()) {
            return Truth.of(indicator.performanceKind().get() == PerformanceKind.BETTER_OFF);
        }
        boolean isOther = indicator.level().isPresent() && indicator.level().get() != Level.PERFORMANCE;
        return isOther ? Truth.NO : unmarked;
    }
}
