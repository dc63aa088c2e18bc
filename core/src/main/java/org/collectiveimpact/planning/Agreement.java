package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.model.RaterKind;

/**
 * How far the people who answered agree: on each criterion, over all of them, and those of the initiative with those
 * outside it.
 *
 * <p>The answers are those that the assessment counts: of each rater the newest, none that is out of date, none that names
 * no level. Who belongs to the initiative and who does not are two groups throughout. Agreement says that people see the
 * same, not that they see what is there.
 *
 * <p>The work is that of as many passes over the answers as there are draws.
 *
 * @param criteria those that two or more of one kind answered: split views first, the least agreement of all at the top,
 *     then the others in the order of the rule set
 * @param groups each kind of raters of which two answered the same criterion
 * @param outside the criteria that both kinds answered, the greatest difference first
 * @param draws how the intervals of the coefficients were made
 */
public record Agreement(
        List<RatedCriterion> criteria, List<RaterGroup> groups, List<OutsideView> outside, Draws draws) {

    /** Below how many criteria that two raters answered coefficients are withheld: an engine default. */
    public static final int LEAST_CRITERIA = 10;

    private static final int LISTED = 5;

    /** Copies the lists. */
    public Agreement {
        criteria = List.copyOf(criteria);
        groups = List.copyOf(groups);
        outside = List.copyOf(outside);
    }

    /** Returns how far the people who answered agree. */
    public static Agreement of(Assessment assessment) {
        return of(assessment, Draws.OF_CRITERIA);
    }

    /** Returns how far the people who answered agree, the intervals made from other draws. */
    public static Agreement of(Assessment assessment, Draws draws) {
        List<Heard> self = Heard.of(assessment, RaterKind.SELF);
        List<Heard> external = Heard.of(assessment, RaterKind.EXTERNAL);
        List<RatedCriterion> criteria = Stream.concat(self.stream(), external.stream())
                .filter(Heard::hasTwo)
                .map(Heard::rated)
                .sorted(Comparator.comparingDouble(
                        each -> each.isSplit() ? each.index().orElse(0.0) : 2))
                .toList();
        List<RaterGroup> groups = Stream.of(RaterKind.values())
                .flatMap(kind -> RaterGroup.of(kind, kind == RaterKind.SELF ? self : external, draws).stream())
                .toList();
        return new Agreement(criteria, groups, outside(self, external), draws);
    }

    private static List<OutsideView> outside(List<Heard> self, List<Heard> external) {
        Map<String, Heard> outside = external.stream().collect(Collectors.toMap(Heard::criterion, Function.identity()));
        return self.stream()
                .flatMap(each -> Optional.ofNullable(outside.get(each.criterion()))
                        .map(other -> new OutsideView(each.criterion(), each.spread(), other.spread()))
                        .stream())
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.difference())))
                .toList();
    }

    /** Returns the criteria with split views, the least agreement first. */
    public List<RatedCriterion> split() {
        return criteria.stream().filter(RatedCriterion::isSplit).toList();
    }

    /**
     * Returns how much higher those of the initiative rate it than those outside, from -1 to 1: the median of the
     * differences over the criteria that both answered; empty if there is none.
     */
    public Optional<Double> selfOverExternal() {
        return outside.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Spread.of(outside.stream().map(OutsideView::difference).toList())
                                .median());
    }

    /** Returns the split views, the coefficients of each group, and the greatest differences to those outside. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        if (criteria.isEmpty()) {
            lines.add("no two raters of one kind answered the same criterion");
        } else {
            lines.add("split views: " + split().size() + " of "
                    + Figures.counted(criteria.size(), "criterion", "criteria") + " with two answers or more"
                    + listed(split()));
        }
        groups.forEach(each -> lines.add(each + "\n  (in brackets the middle 95 % of " + draws + ", of the criteria)"));
        selfOverExternal()
                .ifPresent(median -> lines.add("self minus external: " + Spread.points(median)
                        + " of 100, the median of " + Figures.counted(outside.size(), "criterion", "criteria")
                        + " that both answered" + listed(outside)));
        return String.join("\n", lines);
    }

    private static String listed(List<?> values) {
        String more = values.size() > LISTED ? "\n  and " + (values.size() - LISTED) + " more" : "";
        return values.stream().limit(LISTED).map(each -> "\n  " + each).collect(Collectors.joining()) + more;
    }
}
