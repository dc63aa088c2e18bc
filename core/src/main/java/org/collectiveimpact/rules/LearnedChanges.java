package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.ChangeReason;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyChange;

/** Whether a strategy was changed of late because of what was learned; a change for another reason is half of it. */
final class LearnedChanges {

    private LearnedChanges() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<StrategyChange> changes = Those.of(
                facts.initiative().strategyChanges(),
                change -> change.date().map(facts::hasCome).orElse(true));
        if (changes.isEmpty()) {
            return facts.empty(Section.STRATEGY_CHANGES, "changes of strategy");
        }
        int months = criterion.limits().number("months");
        LocalDate first = facts.asOf().minusMonths(months);
        String recently = " in the last " + Names.counted(months, "month", "months");
        return Best.among(
                        changes,
                        change -> place(change, facts),
                        change -> isRecent(change, first, facts),
                        change -> score(change, facts))
                .reading(
                        "changes of strategy" + recently
                                + " were made for data, evaluation or community feedback, with a reference",
                        "no change of strategy is known to be made" + recently,
                        "no change of strategy" + recently);
    }

    private static Optional<Boolean> isRecent(StrategyChange change, LocalDate first, Facts facts) {
        return change.date().map(day -> !day.isBefore(first)).or(() -> facts.unmarked(Section.STRATEGY_CHANGES));
    }

    private static Score score(StrategyChange change, Facts facts) {
        Optional<Boolean> isLearned = Told.all(List.of(
                Told.not(change.reason().map(ChangeReason.OTHER::equals))
                        .or(() -> facts.unmarked(Section.STRATEGY_CHANGES)),
                facts.has(Section.STRATEGY_CHANGES, change.sources())));
        return Score.between(
                isLearned.orElse(false) ? Score.FULL.low() : Score.HALF.low(),
                isLearned.orElse(true) ? Score.FULL.high() : Score.HALF.high());
    }

    private static Place place(StrategyChange change, Facts facts) {
        return Place.at(
                Section.STRATEGY_CHANGES,
                change.strategy(),
                facts.strategy(change.strategy())
                        .map(Names::of)
                        .orElseGet(() -> change.strategy().value()));
    }
}
