package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GapDecision;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.network.Cell;
import org.collectiveimpact.network.Coverage;

/** Whether it was decided what to do where a strategy has no activity under way for a group of the population. */
final class DecidedGaps {

    private record Key(StrategyId strategy, GroupId group) {}

    /** A cell that nothing reaches, for certain or perhaps. */
    private record Gap(Cell cell, Optional<Boolean> told) {

        Place place() {
            return Place.at(Section.STRATEGIES, cell.strategy().id(), cell.toString());
        }
    }

    private final Facts facts;
    private final Index<Key, GapDecision> decisions;

    private DecidedGaps(Facts facts) {
        this.facts = facts;
        this.decisions = Index.byOne(
                Those.of(
                        facts.initiative().gapDecisions(),
                        decision -> decision.date().map(facts::hasCome).orElse(true)),
                decision -> new Key(decision.strategy(), decision.group()));
    }

    static Reading read(Criterion criterion, Facts facts) {
        if (facts.initiative().strategies().isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        if (facts.initiative().groups().isEmpty()) {
            return facts.empty(Section.GROUPS, "groups of the population");
        }
        boolean isOpen = facts.initiative().activities().isEmpty() && !facts.isComplete(Section.ACTIVITIES);
        return isOpen ? facts.empty(Section.ACTIVITIES, "activities") : new DecidedGaps(facts).read(criterion);
    }

    private Reading read(Criterion criterion) {
        Coverage<Cell> cells = facts.network().cells();
        List<Gap> gaps = Those.map(cells.uncovered(), cell -> new Gap(cell, Told.YES));
        gaps.addAll(Those.map(cells.untold(), cell -> new Gap(cell, Optional.empty())));
        return Among.of(gaps, Gap::place, Gap::told, gap -> isDecided(gap.cell()))
                .share(
                        criterion,
                        "gaps (a strategy with no activity under way for a group) have a decision",
                        Reading.of(
                                Answer.YES, "every strategy has an activity under way for every group it is meant for"),
                        "no gap (a strategy with no activity under way for a group) is certain");
    }

    private Optional<Boolean> isDecided(Cell cell) {
        return Told.any(List.of(
                Told.any(
                        decisions.of(new Key(cell.strategy().id(), cell.group().id())),
                        decision -> decision.outcome()
                                .map(outcome -> true)
                                .or(() -> facts.unmarked(Section.GAP_DECISIONS))),
                facts.unlisted(Section.GAP_DECISIONS, facts.initiative().gapDecisions())));
    }
}
