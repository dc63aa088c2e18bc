package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.EvidenceBasis;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/** What the strategies are, and what they rest on. */
final class StrategyMeasures {

    private StrategyMeasures() {}

    static Reading several(Criterion criterion, Facts facts) {
        int size = facts.initiative().strategies().size();
        return size == 0
                ? none(facts)
                : Reading.of(
                        criterion.limits().answer(size), Names.counted(size, "strategy", "strategies") + " recorded");
    }

    static Reading hasGoal(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        return strategies.isEmpty()
                ? none(facts)
                : Tally.ofKnown(Section.STRATEGIES, strategies, strategy -> hasGoal(strategy, facts))
                        .share(criterion, "strategies serve a goal of the agenda");
    }

    /** While no goals are recorded, nobody can tell whether those that a strategy names are among them. */
    private static Optional<Boolean> hasGoal(Strategy strategy, Facts facts) {
        boolean open = facts.initiative().goals().isEmpty() && !facts.isComplete(Section.GOALS);
        return open && !strategy.goals().isEmpty()
                ? Optional.empty()
                : Optional.of(strategy.goals().stream()
                        .anyMatch(goal -> facts.goal(goal).isPresent()));
    }

    static Reading evidence(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        return strategies.isEmpty()
                ? none(facts)
                : Tally.of(Section.STRATEGIES, strategies, StrategyMeasures::isReasoned)
                        .share(criterion, "strategies have a recorded reason to believe in them, with a reference");
    }

    private static boolean isReasoned(Strategy strategy) {
        return strategy.evidenceBasis().orElse(EvidenceBasis.NONE) != EvidenceBasis.NONE
                && !strategy.evidence().isEmpty();
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.STRATEGIES, "strategies");
    }
}
