package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.collectiveimpact.measurement.Disparity.Tendency;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** Compares the figures of a group with those of a reference, period by period. */
final class Comparing {

    /** Less than any published figure can differ by. */
    private static final double HAIR = 1e-12;

    private final Indicator indicator;
    private final GroupId group;
    private final ReferenceGroup reference;
    private final LocalDate asOf;
    private final SmallCounts counts;
    private final Map<Optional<GroupId>, Series> series = new LinkedHashMap<>();
    private final List<GroupGap> gaps = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean areCountsKnown = true;

    Comparing(Indicator indicator, GroupId group, ReferenceGroup reference, LocalDate asOf, SmallCounts counts) {
        this.indicator = indicator;
        this.group = group;
        this.reference = reference;
        this.asOf = asOf;
        this.counts = counts;
    }

    /** Returns the groups of whom there is an observation, in the order of their ids. */
    static List<GroupId> groups(Indicator indicator) {
        TreeSet<GroupId> groups = new TreeSet<>(Comparator.comparing(GroupId::toString));
        indicator.observations().stream()
                .map(Observation::group)
                .flatMap(Optional::stream)
                .forEach(groups::add);
        return List.copyOf(groups);
    }

    Disparity disparity() {
        Disparity.Builder disparity =
                Disparity.builder().indicator(indicator.id()).group(group).reference(reference);
        Optional<Segment> segment = series(Optional.of(group)).current();
        if (segment.isEmpty()) {
            return disparity
                    .why("no figure of " + group + " was known on " + asOf)
                    .build();
        }
        if (reference.kind() == ReferenceGroup.Kind.BEST_OFF && choice().isEmpty()) {
            return disparity.why("nobody recorded which way is better").build();
        }
        compare(segment.get());
        if (gaps.isEmpty()) {
            return disparity
                    .why("no period could be compared with " + reference)
                    .remarks(remarks)
                    .build();
        }
        if (!areCountsKnown) {
            remarks.add("not every count is recorded, so that small ones may be among them");
        }
        return disparity
                .gaps(gaps)
                .absolute(tendency(first().distance(), last().distance(), hair()))
                .relative(first().fold()
                        .flatMap(before -> last().fold().flatMap(after -> tendency(before, after, HAIR))))
                .remarks(remarks)
                .build();
    }

    private Series series(Optional<GroupId> of) {
        return series.computeIfAbsent(of, each -> SeriesReader.read(indicator, each, asOf));
    }

    private GroupGap first() {
        return gaps.get(0);
    }

    private GroupGap last() {
        return gaps.get(gaps.size() - 1);
    }

    private double hair() {
        return HAIR * Math.max(first().distance().high(), last().distance().high());
    }

    private Optional<Tendency> tendency(Interval before, Interval after, double hair) {
        if (gaps.size() < 2) {
            return Optional.empty();
        }
        if (after.high() < before.low() - hair) {
            return Optional.of(Tendency.NARROWS);
        }
        if (after.low() > before.high() + hair) {
            return Optional.of(Tendency.WIDENS);
        }
        boolean isSame = before.width() <= hair && after.width() <= hair;
        return Optional.of(isSame ? Tendency.SAME : Tendency.OPEN);
    }

    private void compare(Segment segment) {
        for (Figure figure : segment.figures()) {
            if (isShown(figure, group.toString())) {
                reference(segment, figure)
                        .ifPresent(values -> gaps.add(new GroupGap(figure.period(), figure.values(), values)));
            }
        }
    }

    private boolean isShown(Figure figure, String whose) {
        boolean isHidden = counts.hides(figure);
        if (isHidden) {
            remarks.add(figure.period() + " is left out: the figure of " + whose + " rests on fewer than "
                    + counts.shown());
        } else if (counts.isUnsteady(figure)) {
            remarks.add(figure.period() + " is unsteady: the figure of " + whose + " rests on fewer than "
                    + counts.steady());
        }
        if (!isHidden && !figure.flags().isEmpty()) {
            remarks.add("to be read with care: " + whose + ", " + figure);
        }
        areCountsKnown &= counts.areKnown(figure);
        return !isHidden;
    }

    private Optional<Interval> reference(Segment segment, Figure figure) {
        return switch (reference.kind()) {
            case WHOLE_POPULATION -> values(series(Optional.empty()), segment, figure, "the whole population");
            case GROUP -> values(reference.groups().get(0), segment, figure);
            case BEST_OFF -> best(segment, figure);
        };
    }

    private Optional<Interval> values(GroupId other, Segment segment, Figure figure) {
        return values(series(Optional.of(other)), segment, figure, other.toString());
    }

    private Optional<Interval> values(Series series, Segment segment, Figure figure, String whose) {
        return series.segments().stream()
                .filter(segment::isLike)
                .flatMap(like -> like.figures().stream())
                .filter(other -> other.period().equals(figure.period()))
                .findFirst()
                .filter(other -> isShown(other, whose))
                .map(Figure::values);
    }

    /** The best of at least two groups, this one among them. */
    private Optional<Interval> best(Segment segment, Figure figure) {
        List<GroupId> others = new ArrayList<>(reference.groups().isEmpty() ? groups(indicator) : reference.groups());
        others.remove(group);
        return others.stream()
                .map(other -> values(other, segment, figure))
                .flatMap(Optional::stream)
                .reduce(choice().orElseThrow())
                .map(best -> choice().orElseThrow().apply(best, figure.values()));
    }

    private Optional<BinaryOperator<Interval>> choice() {
        return indicator.direction().flatMap(Comparing::choice);
    }

    private static Optional<BinaryOperator<Interval>> choice(Direction direction) {
        return switch (direction) {
            case INCREASE ->
                Optional.of((one, other) ->
                        new Interval(Math.max(one.low(), other.low()), Math.max(one.high(), other.high())));
            case DECREASE ->
                Optional.of((one, other) ->
                        new Interval(Math.min(one.low(), other.low()), Math.min(one.high(), other.high())));
            case CONTEXT -> Optional.empty();
        };
    }
}
