package org.collectiveimpact.rules;

import java.util.List;
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
                : Tally.ofKnown(Section.STRATEGIES, strategies, strategy -> facts.anyGoal(strategy.goals()))
                        .share(criterion, "strategies serve a goal of the agenda");
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
