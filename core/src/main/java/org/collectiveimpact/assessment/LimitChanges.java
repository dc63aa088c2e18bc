package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.rules.Bound;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Limits;

/** Reads what a custom rule set makes of the limits of a criterion, and says what they cannot be. */
final class LimitChanges {

    private static final int HIGHEST = 999_999;

    private final Criterion criterion;
    private final String ruleSet;
    private final boolean hasNewEvidence;
    private final List<Change> changes = new ArrayList<>();

    /**
     * Reads against a criterion as it was.
     *
     * @param ruleSet the id of the custom rule set, which the limits will name as where they come from
     * @param hasNewEvidence whether new words say what "yes" and "partly" are
     */
    LimitChanges(Criterion criterion, String ruleSet, boolean hasNewEvidence) {
        this.criterion = criterion;
        this.ruleSet = ruleSet;
        this.hasNewEvidence = hasNewEvidence;
    }

    /** Returns the changes; what is wrong is said, and left out. */
    List<Change> of(LimitsChange what, Place place) {
        if (what.equals(LimitsChange.builder().build())) {
            place.wrong("no limit", "yes, partly or numbers");
        }
        what.yes().ifPresent(bound -> bound("yes", bound, Limits::yes, Limits::withYes, place));
        what.partly().ifPresent(bound -> bound("partly", bound, Limits::partly, Limits::withPartly, place));
        what.numbers()
                .forEach((name, number) ->
                        number(name, number, place.at("numbers").at(name)));
        requireOrder(what, place);
        return changes;
    }

    private void bound(
            String name,
            Bound bound,
            Function<Limits, Optional<Bound>> current,
            BiFunction<Limits, Bound, Limits> wither,
            Place place) {
        Optional<Bound> before = current.apply(criterion.limits());
        if (before.isEmpty()) {
            place.at(name).wrong(bound.toString(), "nothing, for no such number decides " + criterion.id());
        } else {
            boolean isSaid = criterion.names(name) && before.get().comparison() == bound.comparison();
            requireWords(isSaid || before.get().equals(bound), bound.toString(), place.at(name));
            add(place.at(name), limits -> wither.apply(limits, bound));
        }
    }

    private void number(String name, int number, Place place) {
        Map<String, Integer> before = criterion.limits().numbers();
        if (!before.containsKey(name)) {
            List<String> names = List.copyOf(before.keySet());
            place.wrong(
                    Place.quoted(name),
                    names.isEmpty()
                            ? "nothing, for " + criterion.id() + " has no such numbers"
                            : Choice.among(names) + Parents.meant(name, names));
        } else if (number < 0 || number > HIGHEST) {
            place.wrong(String.valueOf(number), "0 to " + HIGHEST);
        } else {
            requireWords(criterion.names(name) || before.get(name) == number, String.valueOf(number), place);
            add(place, limits -> limits.withNumbers(with(limits.numbers(), name, number)));
        }
    }

    private static Map<String, Integer> with(Map<String, Integer> numbers, String name, int number) {
        Map<String, Integer> changed = new LinkedHashMap<>(numbers);
        changed.put(name, number);
        return changed;
    }

    private void requireWords(boolean areTrue, String number, Place place) {
        if (!areTrue && !hasNewEvidence) {
            place.wrong(
                    number,
                    "a new evidence beside it, for the words of " + criterion.id() + " would no longer be true");
        }
    }

    private void add(Place place, Function<Limits, Limits> change) {
        changes.add(new Change(place, each -> {
            Limits changed = change.apply(each.limits());
            return changed.equals(each.limits()) ? each : each.withLimits(changed.withOrigin(origin(each.limits())));
        }));
    }

    private String origin(Limits before) {
        String own = Limits.CHANGED + ruleSet;
        return before.origin().contains(own) ? before.origin() : before.origin() + "; " + own;
    }

    private void requireOrder(LimitsChange what, Place place) {
        Limits before = criterion.limits();
        if (before.yes().isPresent() && before.partly().isPresent()) {
            Bound yes = what.yes().or(before::yes).get();
            Bound partly = what.partly().or(before::partly).get();
            if (!partly.includes(yes)) {
                place.wrong("yes " + yes + ", partly " + partly, "a partly that every yes meets too");
            }
        }
    }
}
