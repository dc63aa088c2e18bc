package org.collectiveimpact.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.Lever.Group;
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

    /** A strategy without a lever might add a group. */
    static Reading systemsMix(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return none(facts);
        }
        Set<Lever> levers = strategies.stream()
                .flatMap(strategy -> strategy.lever().stream())
                .filter(Lever::isSystemic)
                .collect(Collectors.toSet());
        long groups =
                levers.stream().map(StrategyMeasures::isStructural).distinct().count();
        long open = strategies.stream().filter(each -> each.lever().isEmpty()).count();
        return Tally.ofKnown(
                        Section.STRATEGIES,
                        strategies,
                        strategy -> strategy.lever().map(Lever::isSystemic))
                .enough(
                        criterion.limits().between(groups, Math.min(2, groups + open)),
                        "strategies go beyond programmes" + words(levers));
    }

    /** Policy, practice and money flows are one group; relationships, power and mental models the other. */
    private static boolean isStructural(Lever lever) {
        return lever.group() == Group.STRUCTURAL;
    }

    private static String words(Set<Lever> levers) {
        return levers.isEmpty()
                ? ""
                : Arrays.stream(Lever.values())
                        .filter(levers::contains)
                        .map(lever -> lever.title().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", ", to ", ""));
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.STRATEGIES, "strategies");
    }
}
