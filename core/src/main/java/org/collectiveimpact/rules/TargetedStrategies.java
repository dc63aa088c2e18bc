package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/** Whether a strategy is aimed at a group of the population, and carried out; one without a target is for everybody. */
final class TargetedStrategies {

    private TargetedStrategies() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        List<Strategy> targeted =
                Those.of(strategies, strategy -> strategy.targetGroup().isPresent());
        return targeted.isEmpty()
                ? Reading.of(
                        Answer.NO,
                        Names.counted(strategies.size(), "strategy", "strategies")
                                + ", none of them aimed at a narrower group")
                : Best.of(
                        Section.STRATEGIES,
                        targeted,
                        strategy -> score(Activities.any(strategy.id(), facts, Activities::isActive)),
                        "strategies aimed at a narrower group have an activity under way");
    }

    private static Score score(Optional<Boolean> underWay) {
        return Score.between(
                underWay.orElse(false) ? Score.FULL.low() : Score.HALF.low(),
                underWay.orElse(true) ? Score.FULL.high() : Score.HALF.high());
    }
}
