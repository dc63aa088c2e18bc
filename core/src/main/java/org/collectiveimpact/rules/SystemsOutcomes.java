package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;

/**
 * Whether changes in systems are tracked, or at least intended.
 *
 * <p>They are tracked by an indicator or milestone of a system that leads to a goal, and intended by a goal of that
 * level or by a strategy that works through more than programmes.
 */
final class SystemsOutcomes {

    /** An element that tracks or intends such a change, or may do so. */
    private record Sign(Place place, Optional<Boolean> told) {}

    private final Facts facts;
    private final List<Sign> tracking = new ArrayList<>();
    private final List<Sign> intending = new ArrayList<>();

    private SystemsOutcomes(Facts facts) {
        this.facts = facts;
        add(
                tracking,
                Section.INDICATORS,
                Judged.all(facts),
                each -> tracks(each.level(), Section.INDICATORS, each.goals()));
        add(
                tracking,
                Section.MILESTONES,
                facts.initiative().milestones(),
                each -> tracks(
                        each.level(),
                        Section.MILESTONES,
                        each.goal().map(List::of).orElse(List.of())));
        add(
                intending,
                Section.GOALS,
                facts.initiative().goals(),
                each -> each.level().map(Level.SYSTEM::equals).or(() -> facts.unmarked(Section.GOALS)));
        add(
                intending,
                Section.STRATEGIES,
                facts.initiative().strategies(),
                each -> each.lever().map(Lever::isSystemic).or(() -> facts.unmarked(Section.STRATEGIES)));
    }

    /** Adds a sign for each element that is not known to be none. */
    private static <E extends Element<?>> void add(
            List<Sign> signs, Section section, List<E> elements, Function<E, Optional<Boolean>> test) {
        for (E element : elements) {
            Optional<Boolean> told = test.apply(element);
            if (told.orElse(true)) {
                signs.add(new Sign(Place.of(section, element), told));
            }
        }
    }

    private Optional<Boolean> tracks(Optional<Level> level, Section section, List<GoalId> goals) {
        Optional<Boolean> isOfSystem = level.map(Level.SYSTEM::equals).or(() -> facts.unmarked(section));
        return isOfSystem.equals(Told.NO)
                ? Told.NO
                : Told.all(List.of(isOfSystem, goals.isEmpty() ? facts.unmarked(section) : facts.anyGoal(goals)));
    }

    static Reading read(Criterion criterion, Facts facts) {
        return new SystemsOutcomes(facts).read();
    }

    private Reading read() {
        Optional<Boolean> tracked = Told.any(List.of(
                Told.any(tracking, Sign::told),
                facts.unlisted(Section.INDICATORS, facts.initiative().indicators()),
                facts.unlisted(Section.MILESTONES, facts.initiative().milestones())));
        Optional<Boolean> intended = Told.any(List.of(
                Told.any(intending, Sign::told),
                facts.unlisted(Section.GOALS, facts.initiative().goals()),
                facts.unlisted(Section.STRATEGIES, facts.initiative().strategies())));
        if (tracked.orElse(false)) {
            return Reading.of(Answer.YES, words(tracking, "changes in systems are tracked by "));
        }
        Score score = Score.between(intended.orElse(false) ? 0.5 : 0, most(tracked, intended));
        return Reading.of(
                        score,
                        intended.orElse(false)
                                ? words(intending, "changes in systems are not known to be tracked; intended by ")
                                : "no change in systems " + (score.isKnown() ? "is intended or tracked" : "recorded"))
                .withShortfalls(paths(intending, Told.YES))
                .withUntold(score.isKnown() ? List.of() : untold(intended));
    }

    private static double most(Optional<Boolean> tracked, Optional<Boolean> intended) {
        double most = intended.orElse(true) ? Score.HALF.high() : Score.NONE.high();
        return tracked.isEmpty() ? Score.FULL.high() : most;
    }

    /** Once a change is intended, it no longer matters what else may be. */
    private List<String> untold(Optional<Boolean> intended) {
        List<Sign> signs = new ArrayList<>(tracking);
        if (intended.isEmpty()) {
            signs.addAll(intending);
        }
        return paths(signs, Optional.empty());
    }

    private static List<String> paths(List<Sign> signs, Optional<Boolean> told) {
        return Place.paths(places(signs, told));
    }

    private static String words(List<Sign> signs, String words) {
        return Names.after(words, places(signs, Told.YES), Place::name);
    }

    private static List<Place> places(List<Sign> signs, Optional<Boolean> told) {
        return Those.map(Those.of(signs, sign -> sign.told().equals(told)), Sign::place);
    }
}
