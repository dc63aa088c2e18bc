package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.network.Coverage;

/** Which of several things meet a practice, which fall short, and of which nobody can tell. */
final class Tally {

    private int met;
    private final List<Place> unmet = new ArrayList<>();
    private final List<Place> untold = new ArrayList<>();

    /** Counts elements by a test that always has an answer. */
    static <E extends Element<?>> Tally of(Section section, List<E> elements, Predicate<E> test) {
        return ofKnown(section, elements, element -> Told.of(test.test(element)));
    }

    /** Counts elements by a test whose answer is empty where the data cannot say. */
    static <E extends Element<?>> Tally ofKnown(
            Section section, List<E> elements, Function<E, Optional<Boolean>> test) {
        return ofKnown(elements, element -> Place.of(section, element), test);
    }

    /** Counts elements by what the network says of them. */
    static <E extends Element<?>> Tally of(Section section, Coverage<E> coverage) {
        Tally tally = new Tally();
        tally.met = coverage.covered().size();
        tally.unmet.addAll(Those.map(coverage.uncovered(), element -> Place.of(section, element)));
        tally.untold.addAll(Those.map(coverage.untold(), element -> Place.of(section, element)));
        return tally;
    }

    /** Counts elements of a list below a section, such as {@code steeringCommittee.members}. */
    static <E extends Element<?>> Tally ofKnown(String list, List<E> elements, Function<E, Optional<Boolean>> test) {
        return ofKnown(elements, element -> Place.of(list, element), test);
    }

    /** Counts things that need not be elements by a test whose answer is empty where the data cannot say. */
    static <T> Tally ofKnown(List<T> things, Function<T, Place> place, Function<T, Optional<Boolean>> test) {
        Tally tally = new Tally();
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            tally.add(test.apply(thing), thing, place);
        }
        return tally;
    }

    /** Counts one more thing; only those that do not meet the practice need a place. */
    <T> void add(Optional<Boolean> told, T thing, Function<T, Place> place) {
        if (told.isEmpty()) {
            untold.add(place.apply(thing));
        } else if (told.get()) {
            met++;
        } else {
            unmet.add(place.apply(thing));
        }
    }

    /** Returns how many meet the practice for certain. */
    int met() {
        return met;
    }

    /** Returns how many fall short for certain. */
    int unmet() {
        return unmet.size();
    }

    /** Returns whether all meet the practice; empty where the data cannot say. */
    Optional<Boolean> all() {
        return unmet.isEmpty() ? Told.between(untold.isEmpty(), true) : Told.NO;
    }

    /** Returns how many were counted. */
    int size() {
        return met + unmet.size() + untold.size();
    }

    /**
     * Returns the reading of the share that meets the practice, by the limits of the criterion.
     *
     * @param practice words that complete "9 of 12 ...", such as "goals have an indicator"
     */
    Reading share(Criterion criterion, String practice) {
        double all = size();
        return reading(criterion.limits().between(met / all, (met + untold.size()) / all), practice);
    }

    /** Returns the reading of the number that meets the practice, by the limits of the criterion. */
    Reading count(Criterion criterion, String practice) {
        return enough(criterion.limits().between(met, met + untold.size()), practice);
    }

    /** Returns a reading with a score found otherwise; once it is full, the elements that remain do not fall short. */
    Reading enough(Score score, String practice) {
        return score.low() == 1
                ? Reading.builder().score(score).counted(share(practice)).build()
                : reading(score, practice);
    }

    /** Returns a reading with a score found otherwise, and the words and paths of this tally. */
    Reading reading(Score score, String practice) {
        return reading(score, practice, List.of());
    }

    /**
     * Returns a reading with a score found otherwise, and the words and paths of this tally.
     *
     * @param unsure what is not counted because nobody knows whether the practice is asked of it
     */
    Reading reading(Score score, String practice, List<Place> unsure) {
        List<Place> open = new ArrayList<>(untold);
        open.addAll(unsure);
        return Reading.builder()
                .score(score)
                .cause(score.low() == score.high() ? Optional.empty() : Optional.of(Cause.NOT_RECORDED))
                .shortfalls(Place.paths(unmet))
                .untold(Place.paths(open))
                .counted(share(practice)
                        + Names.after("; without: ", unmet, Place::name)
                        + Names.after("; not recorded: ", untold, Place::name)
                        + Names.after("; not recorded whether among them: ", unsure, Place::name))
                .build();
    }

    /**
     * Returns a reading with a score found otherwise; once it is full, what remains does not matter.
     *
     * @param unsure what is not counted because nobody knows whether the practice is asked of it
     * @param noneKnown what is said instead of "0 of 0 ..." if nothing is counted
     */
    Reading reading(Score score, String practice, List<Place> unsure, String noneKnown) {
        if (score.low() == 1) {
            return enough(score, practice);
        }
        Reading reading = reading(score, practice, unsure);
        return size() > 0
                ? reading
                : reading.withCounted(noneKnown + Names.after("; not recorded: ", unsure, Place::name));
    }

    private String share(String practice) {
        return met + " of " + size() + " " + practice;
    }
}
