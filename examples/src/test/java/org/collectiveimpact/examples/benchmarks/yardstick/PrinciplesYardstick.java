package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.framework.LeverGroup;
import org.collectiveimpact.model.ChangeReason;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyChange;
import org.collectiveimpact.model.SustainabilityPlan;

/** Principles and equity: what was learned, whether systems are to change, and how the work is to last. */
final class PrinciplesYardstick {

    private static final int LEARNED_MONTHS = 12;
    private static final int SUSTAINED_MONTHS = 24;

    private final Data data;

    PrinciplesYardstick(Data data) {
        this.data = data;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("pp-learn-adapt", learnAdapt());
        answers.put("pp-systems-outcomes", systemsOutcomes());
        answers.put("pp-sustained", sustained());
    }

    private Outcome learnAdapt() {
        LocalDate first = data.asOf.minusMonths(LEARNED_MONTHS);
        boolean isAny = false;
        Count count = new Count("strategyChanges");
        for (StrategyChange change : data.initiative.strategyChanges()) {
            if (data.hasComeOrUndated(change.date())) {
                isAny = true;
                Truth isRecent = change.date()
                        .map(day -> Truth.of(!day.isBefore(first)))
                        .orElse(data.unmarked(Section.STRATEGY_CHANGES));
                Truth unmarked = data.unmarked(Section.STRATEGY_CHANGES);
                Truth hasReason = change.reason()
                        .map(reason -> Truth.of(reason != ChangeReason.OTHER))
                        .orElse(unmarked);
                Truth isLearned = hasReason.and(change.sources().isEmpty() ? unmarked : Truth.YES);
                Strategy strategy = data.strategies.get(change.strategy());
                String id = change.strategy().value();
                count.best(
                        id,
                        strategy == null ? id : Data.name(strategy),
                        isRecent,
                        isLearned.surely() ? 1 : 0.5,
                        isLearned.possibly() ? 1 : 0.5);
            }
        }
        if (!isAny) {
            return data.empty(Section.STRATEGY_CHANGES, "changes of strategy");
        }
        return count.size() == 0
                ? Outcome.no("no recent change of strategy")
                : count.best("recent changes of strategy were learned");
    }

    /** Elements that track or intend a change in systems. */
    private static final class Signs {

        private final List<String> certain = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private Truth any = Truth.NO;

        void add(String section, Element<?> element, Truth told) {
            any = any.or(told);
            if (told.possibly()) {
                (told.surely() ? certain : open).add(Count.path(section, element));
            }
        }
    }

    private Outcome systemsOutcomes() {
        Signs tracking = tracking();
        if (tracking.any.surely()) {
            return Outcome.yes("changes in systems are tracked" + Count.names(" by ", tracking.certain));
        }
        Signs intending = intending();
        double low = intending.any.surely() ? 0.5 : 0;
        double some = intending.any.possibly() ? 0.5 : 0;
        double high = tracking.any.possibly() ? 1 : some;
        List<String> untold = new ArrayList<>();
        if (low < high) {
            untold.addAll(tracking.open);
            untold.addAll(intending.any == Truth.OPEN ? intending.open : List.of());
        }
        return Outcome.between(low, high, "changes in systems are not known to be tracked")
                .withPaths(intending.certain, untold);
    }

    private Signs tracking() {
        Signs signs = new Signs();
        signs.any = data.unlisted(Section.INDICATORS, data.initiative.indicators())
                .or(data.unlisted(Section.MILESTONES, data.initiative.milestones()));
        for (Measured measured : data.judging) {
            Truth isSystemic = isSystemic(measured.indicator().level(), Section.INDICATORS);
            signs.add(
                    "indicators",
                    measured.indicator(),
                    isSystemic.and(leadsToGoal(measured.indicator().goals(), Section.INDICATORS)));
        }
        for (Milestone milestone : data.initiative.milestones()) {
            List<GoalId> goals = milestone.goal().map(List::of).orElse(List.of());
            Truth isSystemic = isSystemic(milestone.level(), Section.MILESTONES);
            signs.add("milestones", milestone, isSystemic.and(leadsToGoal(goals, Section.MILESTONES)));
        }
        return signs;
    }

    private Truth leadsToGoal(List<GoalId> goals, Section section) {
        return goals.isEmpty() ? data.unmarked(section) : data.anyGoal(goals);
    }

    private Signs intending() {
        Signs signs = new Signs();
        signs.any = data.unlisted(Section.GOALS, data.initiative.goals())
                .or(data.unlisted(Section.STRATEGIES, data.initiative.strategies()));
        for (Goal goal : data.initiative.goals()) {
            signs.add("goals", goal, isSystemic(goal.level(), Section.GOALS));
        }
        for (Strategy strategy : data.initiative.strategies()) {
            Truth isSystemic = strategy.lever()
                    .map(lever -> Truth.of(lever.group() != LeverGroup.PROGRAMME))
                    .orElse(data.unmarked(Section.STRATEGIES));
            signs.add("strategies", strategy, isSystemic);
        }
        return signs;
    }

    private Truth isSystemic(Optional<Level> level, Section section) {
        return level.map(each -> Truth.of(each == Level.SYSTEM)).orElse(data.unmarked(section));
    }

    private Outcome sustained() {
        SustainabilityPlan plan = data.initiative
                .sustainabilityPlan()
                .filter(each -> data.hasComeOrUndated(each.date()))
                .orElse(null);
        List<String> shortfalls = new ArrayList<>();
        if (plan == null || !Data.isWritten(plan.money())) {
            shortfalls.add("sustainabilityPlan.money");
        }
        if (plan == null || !Data.isWritten(plan.people())) {
            shortfalls.add("sustainabilityPlan.people");
        }
        if (plan == null || !(Data.isWritten(plan.policyAnchoring()) || Data.isWritten(plan.exitCondition()))) {
            shortfalls.add("sustainabilityPlan.policyAnchoring");
        }
        if (plan == null || shortfalls.size() == 3) {
            return data.absent(Section.SUSTAINABILITY_PLAN, "sustainabilityPlan", "plan for sustaining the work");
        }
        LocalDate first = data.asOf.minusMonths(SUSTAINED_MONTHS);
        Truth isRecent = plan.date()
                .map(day -> Truth.of(!day.isBefore(first)))
                .orElse(data.unmarked(Section.SUSTAINABILITY_PLAN));
        boolean isComplete = data.isComplete(Section.SUSTAINABILITY_PLAN);
        Truth isFull = isRecent.and(shortfalls.isEmpty() ? Truth.YES : Truth.between(false, !isComplete));
        List<String> untold = new ArrayList<>();
        if (!isComplete) {
            untold.addAll(shortfalls);
            shortfalls.clear();
        }
        if (isRecent == Truth.NO) {
            shortfalls.add("sustainabilityPlan.date");
        } else if (isRecent == Truth.OPEN) {
            untold.add("sustainabilityPlan.date");
        }
        if (isFull != Truth.OPEN) {
            untold.clear();
        }
        return Outcome.between(isFull.surely() ? 1 : 0.5, isFull.possibly() ? 1 : 0.5, "a plan for sustaining the work")
                .withPaths(shortfalls, untold);
    }
}
