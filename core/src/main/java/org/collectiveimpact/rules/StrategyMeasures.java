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
                : Tally.ofKnown(Section.STRATEGIES, strategies, strategy -> servesGoal(strategy, facts))
                        .share(criterion, "strategies serve a goal of the agenda");
    }

    private static Optional<Boolean> servesGoal(Strategy strategy, Facts facts) {
        return strategy.goals().isEmpty() ? facts.unmarked(Section.STRATEGIES) : facts.anyGoal(strategy.goals());
    }

    static Reading evidence(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        return strategies.isEmpty()
                ? none(facts)
                : Tally.ofKnown(Section.STRATEGIES, strategies, strategy -> isReasoned(strategy, facts))
                        .share(criterion, "strategies have a recorded reason to believe in them, with a reference");
    }

    private static Optional<Boolean> isReasoned(Strategy strategy, Facts facts) {
        return Told.all(List.of(
                strategy.evidenceBasis()
                        .map(basis -> basis != EvidenceBasis.NONE)
                        .or(() -> facts.unmarked(Section.STRATEGIES)),
                facts.has(Section.STRATEGIES, strategy.evidence())));
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.STRATEGIES, "strategies");
    }
}
