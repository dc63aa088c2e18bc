package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.PlanStatus;
import org.collectiveimpact.model.PlanStep;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;

/** The one joint plan of action: what it covers, how well its steps are described, and whether they are carried out. */
final class ActionPlanMeasures {

    private ActionPlanMeasures() {}

    static Reading covers(Criterion criterion, Facts facts) {
        if (facts.initiative().strategies().isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        Optional<ActionPlan> plan = plan(facts);
        if (plan.isEmpty()) {
            return none(facts);
        }
        Set<StrategyId> covered = new HashSet<>(plan.get().strategies());
        if (covered.isEmpty()) {
            return facts.absent(Section.ACTION_PLAN, "actionPlan.strategies", "strategies named in the action plan");
        }
        Optional<Boolean> inForce = isInForce(plan.get(), facts);
        return Tally.ofKnown(
                        Section.STRATEGIES,
                        facts.priorityStrategies(),
                        strategy -> covered.contains(strategy.id()) ? inForce : Optional.of(false))
                .share(criterion, "priority strategies are covered by an action plan that is adopted or running");
    }

    /** A plan without a status may be over; if nothing is left to record, it holds once it is adopted. */
    private static Optional<Boolean> isInForce(ActionPlan plan, Facts facts) {
        return plan.status()
                .map(status -> status == PlanStatus.ADOPTED || status == PlanStatus.RUNNING)
                .or(() -> facts.unmarked(Section.ACTION_PLAN)
                        .map(none -> plan.adoptedOn().isPresent()));
    }

    static Reading complete(Criterion criterion, Facts facts) {
        return ofSteps(
                facts,
                steps -> Tally.ofKnown(steps, ActionPlanMeasures::place, step -> isComplete(step, facts))
                        .share(
                                criterion,
                                "steps of the action plan have somebody responsible, a due date, a budget and a"
                                        + " measure"));
    }

    private static Optional<Boolean> isComplete(PlanStep step, Facts facts) {
        boolean isComplete = step.owner().isPresent()
                && step.dueDate().isPresent()
                && step.budget().isPresent()
                && step.indicator().isPresent();
        return isComplete ? Told.YES : facts.unmarked(Section.ACTION_PLAN);
    }

    static Reading onTrack(Criterion criterion, Facts facts) {
        return ofSteps(
                facts,
                steps -> Among.of(
                                steps,
                                ActionPlanMeasures::place,
                                step -> wasDue(step, facts),
                                step -> step.done().or(() -> facts.unmarked(Section.ACTION_PLAN)))
                        .share(
                                criterion,
                                "steps of the action plan that were due are done",
                                "no step of the action plan was due"));
    }

    private static Optional<Boolean> wasDue(PlanStep step, Facts facts) {
        return step.dueDate().map(day -> day.isBefore(facts.asOf())).or(() -> facts.unmarked(Section.ACTION_PLAN));
    }

    private static Reading ofSteps(Facts facts, Function<List<PlanStep>, Reading> reader) {
        Optional<List<PlanStep>> steps = plan(facts).map(ActionPlan::steps);
        if (steps.isEmpty()) {
            return none(facts);
        }
        return steps.filter(list -> !list.isEmpty())
                .map(reader)
                .orElseGet(() -> facts.absent(Section.ACTION_PLAN, "actionPlan.steps", "steps of the action plan"));
    }

    private static Place place(PlanStep step) {
        return new Place(
                "actionPlan.steps", step.name(), step.name().isBlank() ? "a step without a name" : step.name());
    }

    /** Returns the plan, unless it was adopted only after the date. */
    private static Optional<ActionPlan> plan(Facts facts) {
        return facts.initiative()
                .actionPlan()
                .filter(plan -> plan.adoptedOn().map(facts::hasCome).orElse(true));
    }

    private static Reading none(Facts facts) {
        return facts.absent(Section.ACTION_PLAN, "actionPlan", "action plan");
    }
}
