package org.collectiveimpact.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** The figures of an indicator are in its unit, or in that of the first of them: others do not compare with them. */
final class Units implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        return layout.all(Indicator.class).flatMap(Units::faults);
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
                .map(figure -> Fault.warning(figure.at("unit"), "different-unit", Map.of("unit", common.orElse(""))));
    }

    private static boolean same(Optional<String> unit, Optional<String> other) {
        return unit.map(String::strip).equals(other.map(String::strip));
    }

    /** Whether values in a unit are certainly percentages of a whole. */
    static boolean isPercentage(String unit) {
        return unit.strip().equals("%") || lower(unit).equals("percent");
    }

    /** Whether values in a unit are most likely percentages of a whole. */
    static boolean isPercentageOf(String unit) {
        return unit.strip().startsWith("% of ") || lower(unit).startsWith("percent of ");
    }

    private static String lower(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }
}
