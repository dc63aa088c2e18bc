package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;

/**
 * Whether the measures of a population are kept apart from those of services.
 *
 * <p>A measure of a system is marked as well.
 */
final class SeparateLevels {

    private SeparateLevels() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Indicator> indicators = Judged.all(facts);
        if (indicators.isEmpty()) {
            return Judged.none(facts);
        }
        Tally marked = Tally.ofKnown(
                Section.INDICATORS, indicators, indicator -> facts.has(Section.INDICATORS, indicator.level()));
        Among goals = goals(facts);
        Score score = score(marked, goals, facts);
        Reading marks = marked.reading(score, "indicators are marked with their level");
        if (goals.isEmpty()) {
            return marks.withCounted(marks.counted() + "; no population goals recorded");
        }
        Reading covered = goals.reading(
                score, "population goals have a population indicator", "no goal is known to be for the population");
        return marks.toBuilder()
                .shortfalls(Names.sorted(marks.shortfalls(), covered.shortfalls()))
                .untold(Names.sorted(marks.untold(), covered.untold()))
                .counted(marks.counted() + "; " + covered.counted())
                .build();
    }

    private static Among goals(Facts facts) {
        Function<GoalId, Optional<Boolean>> isCovered = facts.links()
                .indicatorsByGoal()
                .any(Judged.only(indicator -> isOfPopulation(indicator.level(), Section.INDICATORS, facts)));
        return Among.of(
                Section.GOALS,
                facts.initiative().goals(),
                goal -> isOfPopulation(goal.level(), Section.GOALS, facts),
                goal -> isCovered.apply(goal.id()));
    }

    private static Optional<Boolean> isOfPopulation(Optional<Level> level, Section section, Facts facts) {
        return level.map(Level.POPULATION::equals).or(() -> facts.unmarked(section));
    }

    /** Full if all are marked and no population goal is left, none if none is marked. */
    private static Score score(Tally marked, Among goals, Facts facts) {
        boolean mayBeGoals = facts.initiative().goals().isEmpty() && !facts.isComplete(Section.GOALS);
        Optional<Boolean> all = Told.all(List.of(marked.all(), mayBeGoals ? Optional.<Boolean>empty() : goals.all()));
        return Score.between(
                score(all.orElse(false), marked.met() > 0), score(all.orElse(true), marked.unmet() < marked.size()));
    }

    private static double score(boolean isAll, boolean isAnyMarked) {
        Score some = isAnyMarked ? Score.HALF : Score.NONE;
        return isAll ? Score.FULL.low() : some.low();
    }
}
