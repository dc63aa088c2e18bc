package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        if (indicator.value().observations().stream()
                .allMatch(each -> each.group().isEmpty())) {
            return Stream.empty();
        }
        var figures = indicator.each("observations", Observation.class).toList();
        return Stream.concat(
                largerGroups(figures, "numerator", Observation::numerator),
                largerGroups(figures, "denominator", Observation::denominator));
    }

    private static Stream<Fault> largerGroups(
            List<Place<Observation>> figures, String name, Function<Observation, Optional<BigDecimal>> count) {
        Map<List<Object>, Place<Observation>> wholes = new LinkedHashMap<>();
        for (Place<Observation> figure : figures) {
            if (figure.value().group().isEmpty() && count.apply(figure.value()).isPresent()) {
                wholes.merge(
                        subject(figure.value()),
                        figure,
                        (one, other) -> isAbove(count.apply(other.value()), count.apply(one.value())) ? other : one);
            }
        }
        return figures.stream()
                .filter(figure -> figure.value().group().isPresent())
                .flatMap(figure -> Stream.ofNullable(wholes.get(subject(figure.value())))
                        .filter(whole -> isAbove(count.apply(figure.value()), count.apply(whole.value())))
                        .map(whole -> above(figure.at(name), whole.at(name))));
    }

    private static Fault above(Place<?> count, Place<?> whole) {
        return Fault.warning(count, "part-above-whole", Map.of("whole", whole.path(), "size", whole.value()));
    }

    private static List<Object> subject(Observation observation) {
        return List.of(observation.period(), observation.definitionVersion(), observation.unit());
    }
}
