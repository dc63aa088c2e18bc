package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.ChangeReason;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyChange;

/** Whether a strategy was changed of late because of what was learned; a change for no such reason is half of it. */
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
        List<StrategyChange> recent =
                Those.of(changes, change -> isRecent(change, first, facts).orElse(true));
        return recent.isEmpty()
                ? Reading.of(Answer.NO, "no change of strategy" + recently)
                : Best.of(
                        recent,
                        change -> place(change, facts),
                        change -> score(change, isRecent(change, first, facts).isPresent()),
                        "changes of strategy" + recently
                                + " were made for data, evaluation or community feedback, with a reference");
    }

    private static Optional<Boolean> isRecent(StrategyChange change, LocalDate first, Facts facts) {
        return change.date().map(day -> !day.isBefore(first)).or(() -> facts.unmarked(Section.STRATEGY_CHANGES));
    }

    private static Score score(StrategyChange change, boolean isCertain) {
        boolean isLearned = change.reason().orElse(ChangeReason.OTHER) != ChangeReason.OTHER
                && !change.sources().isEmpty();
        double most = isLearned ? Score.FULL.low() : Score.HALF.low();
        return Score.between(isCertain ? most : 0, most);
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
