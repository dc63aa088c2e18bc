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

    private static final Optional<Level> POPULATION = Optional.of(Level.POPULATION);

    private SeparateLevels() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Indicator> indicators = Judged.all(facts);
        if (indicators.isEmpty()) {
            return Judged.none(facts);
        }
        List<Goal> goals = Those.of(
                facts.initiative().goals(), goal -> isOfPopulation(goal, facts).orElse(true));
        Tally marked = Tally.of(
                Section.INDICATORS, indicators, indicator -> indicator.level().isPresent());
        Tally coveredGoals = Tally.ofKnown(Section.GOALS, goals, goal -> isCovered(goal, facts));
        Score score = score(marked, coveredGoals, facts);
        Reading marks = marked.reading(score, "indicators are marked with their level");
        if (goals.isEmpty()) {
            return marks.withCounted(marks.counted() + "; no population goals recorded");
        }
        Reading covered = coveredGoals.reading(score, "population goals have a population indicator");
        return covered.toBuilder()
                .addAllShortfalls(marks.shortfalls())
                .counted(marks.counted() + "; " + covered.counted())
                .build();
    }

    private static Score score(Tally marked, Tally covered, Facts facts) {
        if (marked.met() < marked.size()) {
            return marked.met() == 0 ? Score.NONE : Score.HALF;
        }
        boolean open = facts.initiative().goals().isEmpty() && !facts.isComplete(Section.GOALS);
        Optional<Boolean> allCovered = open ? Optional.empty() : covered.all();
        return allCovered
                .map(all -> all ? Score.FULL : Score.HALF)
                .orElse(Score.between(Score.HALF.low(), Score.FULL.high()));
    }

    /** A goal without a level may be one of a population, and then it needs an indicator of the population. */
    private static Optional<Boolean> isCovered(Goal goal, Facts facts) {
        boolean covered = Those.any(
                facts.links().indicatorsOf(goal.id()),
                indicator -> Judged.judges(indicator) && indicator.level().equals(POPULATION));
        return covered ? Optional.of(true) : isOfPopulation(goal, facts).map(population -> !population);
    }

    private static Optional<Boolean> isOfPopulation(Goal goal, Facts facts) {
        return goal.level().map(Level.POPULATION::equals).or(() -> facts.unmarked(Section.GOALS));
    }
}
