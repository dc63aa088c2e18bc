package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;

/**
 * How far the answers of all raters of one kind can be relied on, over the criteria that at least two of them answered.
 *
 * @param kind whether they belong to the initiative
 * @param raters how many there are, told apart by all that is recorded of them
 * @param criteria how many criteria
 * @param answers how many answers to these
 * @param coefficients each coefficient, in their order
 */
public record RaterGroup(RaterKind kind, int raters, int criteria, int answers, List<Reliability> coefficients) {

    /** Copies the list. */
    public RaterGroup {
        coefficients = List.copyOf(coefficients);
    }

    /** Returns how far raters of one kind agree; empty if no two of them answered the same criterion. */
    static Optional<RaterGroup> of(RaterKind kind, List<Heard> heard, Draws draws) {
        List<Heard> byTwo = heard.stream().filter(Heard::hasTwo).toList();
        Map<Rater, Integer> places = new HashMap<>();
        byTwo.forEach(each -> each.raters().forEach(rater -> places.putIfAbsent(rater, places.size())));
        boolean isComplete =
                byTwo.stream().allMatch(each -> each.raters().size() == places.size() && each.hasOneOfEach());
        Optional<String> incomplete = isComplete
                ? Optional.empty()
                : Optional.of("each of " + places.size() + " raters would have to answer each of " + byTwo.size()
                        + " criteria once");
        double[][] rows = byTwo.stream()
                .map(each -> isComplete ? each.inPlaces(places) : each.asGiven())
                .toArray(double[][]::new);
        int answers = byTwo.stream().mapToInt(each -> each.values().size()).sum();
        return byTwo.isEmpty()
                ? Optional.empty()
                : Optional.of(new RaterGroup(
                        kind, places.size(), byTwo.size(), answers, Reliabilities.of(rows, incomplete, draws)));
    }

    /** Returns one coefficient, which may be withheld. */
    public Reliability reliability(Coefficient coefficient) {
        return coefficients.stream()
                .filter(each -> each.coefficient() == coefficient)
                .findFirst()
                .orElseThrow();
    }

    /** Returns who they are and the coefficients, those withheld for one reason together, in short lines. */
    @Override
    public String toString() {
        Map<String, List<String>> withheld = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(
                kind.name().toLowerCase(Locale.ROOT) + ": " + Figures.counted(raters, "rater", "raters") + ", "
                        + Figures.counted(criteria, "criterion", "criteria") + " with two answers or more, " + answers
                        + " answers");
        for (Reliability each : coefficients) {
            if (each.value().isPresent()) {
                text.append("\n  ").append(each);
            } else {
                withheld.computeIfAbsent(each.why().orElse(""), why -> new ArrayList<>())
                        .add(each.coefficient().title());
            }
        }
        withheld.forEach((why, names) -> text.append("\n  withheld: " + String.join("; ", names) + " (" + why + ")"));
        return text.toString();
    }
}
