package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.EvaluationPlan;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Target;

/** The goals of the common agenda, and the milestones on the way. */
final class GoalsYardstick {

    private static final int FROM_MONTHS = 12;
    private static final int TO_MONTHS = 24;
    private static final int QUICK_MONTHS = 12;

    private final Data data;
    private final List<Goal> goals;

    GoalsYardstick(Data data) {
        this.data = data;
        this.goals = data.initiative.goals();
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("ca-population-goal", populationGoal());
        answers.put("ca-goal-measurable", goalMeasurable());
        answers.put("ca-goals-prioritised", goalsPrioritised());
        answers.put("ca-short-term-goals", shortTermGoals());
        answers.put("ca-quick-wins", quickWins());
        answers.put("ca-goal-has-strategy", goalHasStrategy());
        answers.put("ca-evaluation-plan", evaluationPlan());
    }

    private Outcome noGoals() {
        return data.empty(Section.GOALS, "goals");
    }

    private Outcome populationGoal() {
        if (goals.isEmpty()) {
            return noGoals();
        }
        Count count = new Count("goals");
        for (Goal goal : goals) {
            count.add(
                    goal,
                    goal.level()
                            .map(level -> Truth.of(level == Level.POPULATION))
                            .orElse(data.unmarked(Section.GOALS)));
        }
        return count.number(number -> number >= 1 ? 1 : 0, "goals are for the whole population");
    }

    private Outcome goalMeasurable() {
        if (goals.isEmpty()) {
            return noGoals();
        }
        Count count = new Count("goals");
        for (Goal goal : goals) {
            Truth ownTarget =
                    goal.target().map(target -> Truth.of(isSet(target))).orElse(data.unmarked(Section.GOALS));
            count.add(goal, ownTarget.or(anyIndicator(goal, this::hasTarget)));
        }
        return count.share(Scale.ALL_OR_SOME, "goals have a target");
    }

    private Truth hasTarget(Measured measured) {
        List<Target> targets = measured.indicator().targets();
        return targets.isEmpty()
                ? data.unmarked(Section.INDICATORS)
                : Truth.of(targets.stream().anyMatch(this::isSet));
    }

    /** Whether something is true of one of the indicators of a goal; where none is recorded, nobody can tell. */
    private Truth anyIndicator(Goal goal, Function<Measured, Truth> test) {
        return data.any(
                        Section.INDICATORS,
                        data.indicatorsByGoal.getOrDefault(goal.id(), List.of()),
                        data.indicatorsOfNoGoal,
                        test)
                .or(data.unlisted(Section.INDICATORS, data.indicators));
    }

    private boolean isSet(Target target) {
        return target.setOn().isEmpty() || data.hasCome(target.setOn().get().start());
    }

    private Outcome goalsPrioritised() {
        if (goals.isEmpty()) {
            return noGoals();
        }
        if (goals.size() == 1) {
            return Outcome.yes("there is one goal");
        }
        Count count = new Count("goals");
        Set<Integer> ranks = new HashSet<>();
        for (Goal goal : goals) {
            goal.priority().ifPresent(ranks::add);
            count.add(goal, data.has(Section.GOALS, goal.priority()));
        }
        if (count.met() == goals.size() && ranks.size() == 1) {
            return Outcome.partly("all goals have the same priority")
                    .withPaths(
                            goals.stream()
                                    .map(goal -> Count.path("goals", goal))
                                    .toList(),
                            List.of());
        }
        return count.share(Scale.ALL_OR_SOME, "goals have a priority");
    }

    private Outcome shortTermGoals() {
        if (data.initiative.milestones().isEmpty()) {
            return data.empty(Section.MILESTONES, "milestones");
        }
        List<LocalDate> starts = new ArrayList<>(List.of(data.asOf));
        data.agenda().flatMap(CommonAgenda::adoptedOn).ifPresent(starts::add);
        boolean isAdoptionOpen =
                data.initiative.agenda().flatMap(CommonAgenda::adoptedOn).isEmpty() && !data.isComplete(Section.AGENDA);
        Count count = new Count("milestones");
        for (Milestone milestone : data.initiative.milestones()) {
            if (milestone.dueDate().isEmpty()) {
                count.best(milestone, 0, data.isComplete(Section.MILESTONES) ? 0 : 1);
            } else {
                LocalDate due = milestone.dueDate().get();
                boolean isInTime = starts.stream()
                        .anyMatch(start -> !due.isBefore(start.plusMonths(FROM_MONTHS))
                                && !due.isAfter(start.plusMonths(TO_MONTHS)));
                boolean mayBe = isInTime || isAdoptionOpen && !due.isAfter(data.asOf.plusMonths(TO_MONTHS));
                count.best(milestone, isInTime ? 1 : 0.5, mayBe ? 1 : 0.5);
            }
        }
        return count.best("milestones are due in time");
    }

    private Outcome quickWins() {
        if (data.initiative.milestones().isEmpty()) {
            return data.empty(Section.MILESTONES, "milestones");
        }
        LocalDate start = data.initiative
                .actionPlan()
                .flatMap(plan -> plan.adoptedOn())
                .filter(data::hasCome)
                .or(() -> data.agenda().flatMap(CommonAgenda::adoptedOn))
                .orElse(null);
        Truth unmarked = data.unmarked(Section.MILESTONES);
        boolean isPlanDated =
                data.initiative.actionPlan().flatMap(plan -> plan.adoptedOn()).isPresent();
        Truth later = isPlanDated ? Truth.NO : data.unmarked(Section.ACTION_PLAN);
        Count count = new Count("milestones");
        for (Milestone milestone : data.initiative.milestones()) {
            Truth chosen = milestone.quickWin().map(Truth::of).orElse(unmarked);
            Truth soon = unmarked;
            if (milestone.dueDate().isPresent()) {
                soon = start == null
                        ? Truth.OPEN
                        : Truth.of(!milestone.dueDate().get().isAfter(start.plusMonths(QUICK_MONTHS)))
                                .or(later);
            }
            count.add(milestone, chosen.and(soon));
        }
        return count.number(number -> number >= 1 ? 1 : 0, "milestones are early wins");
    }

    private Outcome goalHasStrategy() {
        if (data.initiative.strategies().isEmpty()) {
            return data.empty(Section.STRATEGIES, "strategies");
        }
        if (goals.isEmpty()) {
            return noGoals();
        }
        Count count = new Count("goals");
        for (Goal goal : goals) {
            count.add(
                    goal,
                    data.any(
                            Section.STRATEGIES,
                            data.strategiesByGoal.getOrDefault(goal.id(), List.of()),
                            data.strategiesOfNoGoal,
                            strategy -> Truth.YES));
        }
        return count.share(Scale.ALL_OR_SOME, "goals have a strategy");
    }

    private Outcome evaluationPlan() {
        Optional<EvaluationPlan> plan =
                data.initiative.evaluationPlan().filter(each -> data.hasComeOrUndated(each.adoptedOn()));
        if (plan.isEmpty()) {
            return data.absent(Section.EVALUATION_PLAN, "evaluationPlan", "evaluation plan");
        }
        Set<IndicatorId> named = new HashSet<>(plan.get().indicators());
        if (named.isEmpty()) {
            return data.absent(Section.EVALUATION_PLAN, "evaluationPlan.indicators", "measures in the plan");
        }
        if (goals.isEmpty()) {
            return noGoals();
        }
        Count count = new Count("goals");
        for (Goal goal : goals) {
            count.add(
                    goal,
                    anyIndicator(
                            goal,
                            measured ->
                                    Truth.of(named.contains(measured.indicator().id()))));
        }
        return count.share(Scale.ALL_OR_SOME, "goals have an indicator in the evaluation plan");
    }
}
