package org.collectiveimpact.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.validation.Violation.Severity;

/** The figures of an indicator are in its unit, or in that of the first of them: others do not compare with them. */
final class Units implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        return layout.all(Indicator.class)
                .filter(indicator -> hasUnits(indicator.value()))
                .flatMap(Units::faults);
    }

    private static boolean hasUnits(Indicator indicator) {
        return Stream.concat(indicator.baseline().stream(), indicator.observations().stream())
                .anyMatch(figure -> figure.unit().isPresent());
    }

    private static Stream<Fault> faults(Place<Indicator> indicator) {
        List<Place<Observation>> figures = Stream.of("baseline", "observations")
                .flatMap(attribute -> indicator.each(attribute, Observation.class))
                .filter(figure -> figure.value().unit().isPresent())
                .toList();
        Optional<String> common = indicator
                .value()
                .unit()
                .or(() -> figures.stream()
                        .findFirst()
                        .flatMap(first -> first.value().unit()));
        return figures.stream()
                .filter(figure -> !same(figure.value().unit(), common))
                .map(figure -> Fault.warning(
                        figure.at("unit"),
                        "different-unit",
                        Map.of("unit", common.orElse("").strip())));
    }

    private static boolean same(Optional<String> unit, Optional<String> other) {
        return unit.map(String::strip).equals(other.map(String::strip));
    }

    /**
     * Returns how wrong a value would be that is no share of a whole.
     *
     * @return an error for {@code %}; a warning for {@code percent} and for a percentage of something, in which changes
     *     and ratios are written too; empty for any other unit
     */
    static Optional<Severity> share(String unit) {
        String plain = unit.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("%")) {
            return Optional.of(Severity.ERROR);
        }
        return plain.equals("percent") || plain.startsWith("% of ") || plain.startsWith("percent of ")
                ? Optional.of(Severity.WARNING)
                : Optional.empty();
    }
}
