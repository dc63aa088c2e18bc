package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                            .orElse(Truth.OPEN));
        }
        return count.number(number -> number >= 1 ? 1 : 0, "goals are for the whole population");
    }

    private Outcome goalMeasurable() {
        if (goals.isEmpty()) {
            return noGoals();
        }
        Count count = new Count("goals");
        for (Goal goal : goals) {
            boolean hasTarget = goal.target().isPresent() && isSet(goal.target().get());
            for (Measured measured : data.indicatorsByGoal.getOrDefault(goal.id(), List.of())) {
                hasTarget = hasTarget || measured.indicator().targets().stream().anyMatch(this::isSet);
            }
            count.add(goal, Truth.of(hasTarget));
        }
        return count.share(Scale.ALL_OR_SOME, "goals have a target");
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
            count.add(goal, Truth.of(goal.priority().isPresent()));
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
        Count count = new Count("milestones");
        for (Milestone milestone : data.initiative.milestones()) {
            if (milestone.dueDate().isEmpty()) {
                count.best(milestone, 0, data.isComplete(Section.MILESTONES) ? 0 : 1);
            } else {
                LocalDate due = milestone.dueDate().get();
                boolean isInTime = starts.stream()
                        .anyMatch(start -> !due.isBefore(start.plusMonths(FROM_MONTHS))
                                && !due.isAfter(start.plusMonths(TO_MONTHS)));
                double score = isInTime ? 1 : 0.5;
                count.best(milestone, score, score);
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
        Count count = new Count("milestones");
        for (Milestone milestone : data.initiative.milestones()) {
            Truth chosen = milestone.quickWin().map(Truth::of).orElse(unmarked);
            Truth soon = unmarked;
            if (milestone.dueDate().isPresent()) {
                soon = start == null
                        ? Truth.OPEN
                        : Truth.of(!milestone.dueDate().get().isAfter(start.plusMonths(QUICK_MONTHS)));
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
            count.add(goal, Truth.of(data.strategiesByGoal.containsKey(goal.id())));
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
            boolean isNamed = false;
            for (Measured measured : data.indicatorsByGoal.getOrDefault(goal.id(), List.of())) {
                isNamed |= named.contains(measured.indicator().id());
            }
            count.add(goal, Truth.of(isNamed));
        }
        return count.share(Scale.ALL_OR_SOME, "goals have an indicator in the evaluation plan");
    }
}
