package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/** Values in per cent lie within 0 to 100. */
final class Percentages implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public Stream<Fault> faults(Draft draft) {
        return Stream.of(Benchmark.class, ForecastValue.class, Observation.class, Target.class)
                .flatMap(draft::all)
                .filter(Percentages::isPercentage)
                .flatMap(figure -> figure.each("value", BigDecimal.class))
                .filter(value -> value.value().signum() < 0 || value.value().compareTo(WHOLE) > 0)
                .map(value -> Fault.error(value, "not-a-percentage", Map.of()));
    }

    /** Whether a figure is in per cent: by its own unit if it has one, otherwise by its indicator's. */
    static boolean isPercentage(Place<?> figure) {
        Optional<String> own = figure.within(Observation.class).flatMap(Observation::unit);
        return own.or(() -> figure.within(Indicator.class).flatMap(Indicator::unit))
                .filter(unit -> unit.strip().equals("%"))
                .isPresent();
    }
}
