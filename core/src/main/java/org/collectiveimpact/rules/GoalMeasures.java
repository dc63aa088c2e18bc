package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.EvaluationPlan;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
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
                : Tally.ofKnown(
                                Section.GOALS,
                                goals,
                                goal -> goal.level()
                                        .map(Level.POPULATION::equals)
                                        .or(() -> facts.unmarked(Section.GOALS)))
                        .count(criterion, "goals are stated for the whole population");
    }

    static Reading measurable(Criterion criterion, Facts facts) {
        Function<GoalId, Optional<Boolean>> byIndicator =
                facts.links().indicatorsByGoal().any(indicator -> hasTarget(indicator, facts));
        Optional<Boolean> unlisted =
                facts.unlisted(Section.INDICATORS, facts.initiative().indicators());
        return share(
                criterion,
                facts,
                goal -> Told.any(List.of(hasTarget(goal, facts), byIndicator.apply(goal.id()), unlisted)),
                "goals have a measurable target with a date");
    }

    private static Optional<Boolean> hasTarget(Goal goal, Facts facts) {
        return goal.target().map(target -> isSet(target, facts)).or(() -> facts.unmarked(Section.GOALS));
    }

    private static Optional<Boolean> hasTarget(Indicator indicator, Facts facts) {
        return Told.any(List.of(
                Told.any(indicator.targets(), target -> Told.of(isSet(target, facts))),
                facts.unlisted(Section.INDICATORS, indicator.targets())));
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
        Reading share =
                share(criterion, facts, goal -> facts.has(Section.GOALS, goal.priority()), "goals have a priority");
        Set<Integer> ranks = new HashSet<>();
        goals.forEach(goal -> goal.priority().ifPresent(ranks::add));
        return ranks.size() == 1 ? sameForAll(share, goals) : share;
    }

    /** One rank is worth no more than a half, unless the goals without one may have another. */
    private static Reading sameForAll(Reading share, List<Goal> goals) {
        Score score = share.score();
        if (score.low() <= Score.HALF.low()) {
            return share;
        }
        return share.untold().isEmpty()
                ? Reading.of(Answer.PARTLY, share.counted() + ", but it is the same for all")
                        .withShortfalls(Names.paths(Section.GOALS, goals))
                : share.toBuilder()
                        .score(Score.between(Score.HALF.low(), score.high()))
                        .cause(Cause.NOT_RECORDED)
                        .build();
    }

    static Reading hasStrategy(Criterion criterion, Facts facts) {
        if (facts.initiative().strategies().isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        return facts.initiative().goals().isEmpty()
                ? none(facts)
                : Tally.of(Section.GOALS, facts.network().goals()).share(criterion, "goals have a strategy");
    }

    static Reading theoryOfChange(Criterion criterion, Facts facts) {
        if (facts.initiative().strategies().isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        if (facts.initiative().intermediateOutcomes().isEmpty()) {
            return facts.empty(Section.INTERMEDIATE_OUTCOMES, "intermediate outcomes");
        }
        TheoryOfChange theory = TheoryOfChange.of(facts);
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
        Function<GoalId, Optional<Boolean>> isNamed =
                facts.links().indicatorsByGoal().any(indicator -> Told.of(named.contains(indicator.id())));
        Optional<Boolean> unlisted =
                facts.unlisted(Section.INDICATORS, facts.initiative().indicators());
        return share(
                criterion,
                facts,
                goal -> Told.any(List.of(isNamed.apply(goal.id()), unlisted)),
                "goals have an indicator in the evaluation plan");
    }

    private static Reading share(
            Criterion criterion, Facts facts, Function<Goal, Optional<Boolean>> test, String practice) {
        List<Goal> goals = facts.initiative().goals();
        return goals.isEmpty()
                ? none(facts)
                : Tally.ofKnown(Section.GOALS, goals, test).share(criterion, practice);
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.GOALS, "goals");
    }
}
