package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;

/**
 * Whether the measures of a population are kept apart from those of services.
 *
 * <p>An indicator without a level falls short, for the mark is the practice. A measure of a system is marked as well.
 */
final class SeparateLevels {

    private SeparateLevels() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Indicator> indicators = Judged.all(facts);
        if (indicators.isEmpty()) {
            return Judged.none(facts);
        }
        List<Goal> goals = facts.initiative().goals().stream()
                .filter(goal -> isOfPopulation(goal, facts).orElse(true))
                .toList();
        Score score = score(indicators, goals, facts);
        Reading marks = Tally.of(
                        Section.INDICATORS,
                        indicators,
                        indicator -> indicator.level().isPresent())
                .reading(score, "indicators are marked with their level");
        if (goals.isEmpty()) {
            return marks.withCounted(marks.counted() + "; no population goals recorded");
        }
        Reading covered = Tally.ofKnown(Section.GOALS, goals, goal -> isCovered(goal, facts))
                .reading(score, "population goals have a population indicator");
        return covered.toBuilder()
                .addAllShortfalls(marks.shortfalls())
                .counted(marks.counted() + "; " + covered.counted())
                .build();
    }

    private static Score score(List<Indicator> indicators, List<Goal> goals, Facts facts) {
        long marked = indicators.stream()
                .filter(indicator -> indicator.level().isPresent())
                .count();
        if (marked < indicators.size()) {
            return marked == 0 ? Score.NONE : Score.HALF;
        }
        boolean open = facts.initiative().goals().isEmpty() && !facts.isComplete(Section.GOALS);
        Optional<Boolean> covered =
                open ? Optional.empty() : Told.all(goals.stream().map(goal -> isCovered(goal, facts)));
        return covered.map(all -> all ? Score.FULL : Score.HALF)
                .orElse(Score.between(Score.HALF.low(), Score.FULL.high()));
    }

    /** A goal without a level may be one of a population, and then it needs an indicator of the population. */
    private static Optional<Boolean> isCovered(Goal goal, Facts facts) {
        boolean covered = Judged.of(facts.links().indicatorsOf(goal.id())).stream()
                .anyMatch(indicator -> indicator.level().equals(Optional.of(Level.POPULATION)));
        return covered ? Optional.of(true) : isOfPopulation(goal, facts).map(population -> !population);
    }

    private static Optional<Boolean> isOfPopulation(Goal goal, Facts facts) {
        return goal.level().map(Level.POPULATION::equals).or(() -> facts.unmarked(Section.GOALS));
    }
}
