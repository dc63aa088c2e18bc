package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.validation.Violation.Severity;

/** No part is larger than what it is a part of. */
final class PartsWithinWhole implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        var meetings = layout.all(Meeting.class)
                .filter(meeting -> isAbove(meeting, "principals", meeting, "seats"))
                .map(meeting -> larger(meeting, "principals", "seats", Severity.ERROR));
        var shares = layout.all(Observation.class)
                .filter(figure -> isAbove(figure, "numerator", figure, "denominator"))
                .flatMap(figure -> Percentages.severity(figure).stream()
                        .map(severity -> larger(figure, "numerator", "denominator", severity)));
        var groups = layout.all(Indicator.class).flatMap(PartsWithinWhole::largerGroups);
        return Stream.of(meetings, shares, groups).flatMap(faults -> faults);
    }

    private static Fault larger(Place<?> place, String part, String whole, Severity severity) {
        return new Fault(
                place.at(part),
                severity,
                "part-above-whole",
                Map.of("whole", whole, "size", place.at(whole).value()));
    }

    /** Returns the counts of groups that are above those of the whole population, as far as these are recorded. */
    private static Stream<Fault> largerGroups(Place<Indicator> indicator) {
        return indicator.value().observations().stream()
                        .allMatch(each -> each.group().isEmpty())
                ? Stream.empty()
                : Stream.of("numerator", "denominator").flatMap(count -> largerGroups(indicator, count));
    }

    private static Stream<Fault> largerGroups(Place<Indicator> indicator, String count) {
        Map<List<Object>, Place<Observation>> wholes = new LinkedHashMap<>();
        List<Place<Observation>> figures = indicator
                .each("observations", Observation.class)
                .filter(figure -> figure.only(count) != null)
                .toList();
        for (Place<Observation> figure : figures) {
            if (figure.value().group().isEmpty()) {
                wholes.merge(
                        subject(figure.value()),
                        figure,
                        (one, other) -> isAbove(other, count, one, count) ? other : one);
            }
        }
        return figures.stream()
                .filter(figure -> figure.value().group().isPresent())
                .flatMap(figure -> Stream.ofNullable(wholes.get(subject(figure.value())))
                        .filter(whole -> isAbove(figure, count, whole, count))
                        .map(whole -> above(figure.at(count), whole.at(count))));
    }

    private static boolean isAbove(Place<?> one, String part, Place<?> other, String whole) {
        Object some = one.only(part);
        Object all = other.only(whole);
        return some != null && all != null && number(some).compareTo(number(all)) > 0;
    }

    private static BigDecimal number(Object count) {
        return count instanceof BigDecimal number ? number : BigDecimal.valueOf((Integer) count);
    }

    private static Fault above(Place<?> count, Place<?> whole) {
        return Fault.warning(count, "part-above-whole", Map.of("whole", whole.path(), "size", whole.value()));
    }

    private static List<Object> subject(Observation observation) {
        return List.of(observation.period(), observation.definitionVersion(), observation.unit());
    }
}
