package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .filter(place ->
                        isAbove(place.value().principals(), place.value().seats()))
                .map(place -> above(place, "principals", "seats", Severity.ERROR));
        var shares = layout.all(Observation.class)
                .filter(place ->
                        isAbove(place.value().numerator(), place.value().denominator()))
                .flatMap(place -> Percentages.severity(place).stream()
                        .map(severity -> above(place, "numerator", "denominator", severity)));
        var groups = layout.all(Indicator.class).flatMap(PartsWithinWhole::largerGroups);
        return Stream.of(meetings, shares, groups).flatMap(faults -> faults);
    }

    private static <N extends Comparable<N>> boolean isAbove(Optional<N> part, Optional<N> whole) {
        return part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0;
    }

    private static Fault above(Place<?> place, String part, String whole, Severity severity) {
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
        Map<List<Object>, Place<BigDecimal>> wholes = new LinkedHashMap<>();
        indicator
                .each("observations", Observation.class)
                .filter(each -> each.value().group().isEmpty())
                .forEach(each -> each.each(count, BigDecimal.class)
                        .forEach(whole -> wholes.merge(subject(each.value()), whole, PartsWithinWhole::larger)));
        return indicator
                .each("observations", Observation.class)
                .filter(each -> each.value().group().isPresent())
                .flatMap(each -> Optional.ofNullable(wholes.get(subject(each.value()))).stream()
                        .flatMap(whole -> above(each.each(count, BigDecimal.class), whole)));
    }

    private static Stream<Fault> above(Stream<Place<BigDecimal>> counts, Place<BigDecimal> whole) {
        return counts.filter(count -> count.value().compareTo(whole.value()) > 0)
                .map(count ->
                        Fault.warning(count, "part-above-whole", Map.of("whole", whole.path(), "size", whole.value())));
    }

    private static Place<BigDecimal> larger(Place<BigDecimal> one, Place<BigDecimal> other) {
        return one.value().compareTo(other.value()) < 0 ? other : one;
    }

    private static List<Object> subject(Observation observation) {
        return List.of(observation.period(), observation.definitionVersion(), observation.unit());
    }
}
