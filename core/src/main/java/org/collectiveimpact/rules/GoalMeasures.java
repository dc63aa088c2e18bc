package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.EvaluationPlan;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Target;

/** What the goals are, and what stands behind each of them. */
final class GoalMeasures {

    private GoalMeasures() {}

    static Reading population(Criterion criterion, Facts facts) {
        List<Goal> goals = facts.initiative().goals();
        return goals.isEmpty()
                ? none(facts)
                : Tally.ofKnown(Section.GOALS, goals, goal -> goal.level().map(Level.POPULATION::equals))
                        .count(criterion, "goals are stated for the whole population");
    }

    static Reading measurable(Criterion criterion, Facts facts) {
        return share(criterion, facts, goal -> hasTarget(goal, facts), "goals have a measurable target with a date");
    }

    private static boolean hasTarget(Goal goal, Facts facts) {
        return goal.target().filter(target -> isSet(target, facts)).isPresent()
                || Those.any(
                        facts.links().indicatorsOf(goal.id()),
                        indicator -> Those.any(indicator.targets(), target -> isSet(target, facts)));
    }

    private static boolean isSet(Target target, Facts facts) {
        return target.setOn().map(range -> facts.hasCome(range.start())).orElse(true);
    }

    /** A single goal comes first without being told to; goals of one rank are not ranked. */
    static Reading prioritised(Criterion criterion, Facts facts) {
        List<Goal> goals = facts.initiative().goals();
        if (goals.size() == 1) {
            return Reading.of(Answer.YES, "there is only one goal");
        }
        Reading share = share(criterion, facts, goal -> goal.priority().isPresent(), "goals have a priority");
        Set<Integer> ranks = new HashSet<>();
        goals.forEach(goal -> goal.priority().ifPresent(ranks::add));
        return ranks.size() == 1 && share.score().low() > Score.HALF.low()
                ? Reading.of(Answer.PARTLY, share.counted() + ", but it is the same for all")
                        .withShortfalls(Names.paths(Section.GOALS, goals))
                : share;
    }

    static Reading hasStrategy(Criterion criterion, Facts facts) {
        return facts.initiative().strategies().isEmpty()
                ? facts.empty(Section.STRATEGIES, "strategies")
                : share(
                        criterion,
                        facts,
                        goal -> !facts.links().strategiesOf(goal.id()).isEmpty(),
                        "goals have a strategy");
    }

    static Reading theoryOfChange(Criterion criterion, Facts facts) {
        if (facts.initiative().strategies().isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        if (facts.initiative().intermediateOutcomes().isEmpty()) {
            return facts.empty(Section.INTERMEDIATE_OUTCOMES, "intermediate outcomes");
        }
        TheoryOfChange theory = TheoryOfChange.of(facts.initiative());
        return share(
                criterion, facts, theory::reaches, "goals are reached from a strategy through an intermediate outcome");
    }

    static Reading evaluationPlan(Criterion criterion, Facts facts) {
        Optional<EvaluationPlan> plan = facts.initiative()
                .evaluationPlan()
                .filter(each -> each.adoptedOn().map(facts::hasCome).orElse(true));
        if (plan.isEmpty()) {
            return facts.absent(Section.EVALUATION_PLAN, "evaluationPlan", "evaluation plan");
        }
        Set<IndicatorId> named = new HashSet<>(plan.get().indicators());
        if (named.isEmpty()) {
            return facts.absent(
                    Section.EVALUATION_PLAN, "evaluationPlan.indicators", "shared measures in the evaluation plan");
        }
        return share(
                criterion,
                facts,
                goal -> Those.any(facts.links().indicatorsOf(goal.id()), each -> named.contains(each.id())),
                "goals have an indicator in the evaluation plan");
    }

    private static Reading share(Criterion criterion, Facts facts, Predicate<Goal> test, String practice) {
        List<Goal> goals = facts.initiative().goals();
        return goals.isEmpty()
                ? none(facts)
                : Tally.of(Section.GOALS, goals, test).share(criterion, practice);
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.GOALS, "goals");
    }
}
