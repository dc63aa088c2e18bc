package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/**
 * Whether a strategy is aimed at a group of the population, and carried out.
 *
 * <p>One without a target is for everybody once the strategies were declared complete.
 */
final class TargetedStrategies {

    private TargetedStrategies() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        Function<Strategy, Optional<Boolean>> isUnderWay =
                Told.of(facts.network().strategies());
        return Best.among(
                        Section.STRATEGIES,
                        strategies,
                        strategy -> facts.has(Section.STRATEGIES, strategy.targetGroup()),
                        strategy -> score(isUnderWay.apply(strategy)))
                .reading(
                        "strategies aimed at a narrower group have an activity under way",
                        "no strategy is known to be aimed at a narrower group",
                        Names.counted(strategies.size(), "strategy", "strategies")
                                + ", none of them aimed at a narrower group");
    }

    private static Score score(Optional<Boolean> underWay) {
        return Score.between(
                underWay.orElse(false) ? Score.FULL.low() : Score.HALF.low(),
                underWay.orElse(true) ? Score.FULL.high() : Score.HALF.high());
    }
}
