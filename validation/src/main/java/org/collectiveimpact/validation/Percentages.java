package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.validation.Violation.Severity;

/** Values in per cent lie within 0 to 100, and are what their counts come to. */
final class Percentages implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public Stream<Fault> faults(Layout layout) {
        return Stream.of(
                        outOfRange(layout, Benchmark.class, Benchmark::value),
                        outOfRange(layout, ForecastValue.class, ForecastValue::value),
                        outOfRange(layout, Observation.class, Observation::value),
                        outOfRange(layout, Target.class, Target::value),
                        layout.all(Observation.class)
                                .filter(figure -> isNotItsShare(figure.value())
                                        && severity(figure).isPresent())
                                .map(figure -> Fault.warning(
                                        figure.at("value"), "not-its-share", Map.of("share", shown(figure)))))
                .flatMap(faults -> faults);
    }

    private static <T> Stream<Fault> outOfRange(Layout layout, Class<T> type, Function<T, BigDecimal> value) {
        return layout.all(type)
                .filter(figure -> isOutOfRange(value.apply(figure.value())))
                .flatMap(figure -> severity(figure).stream()
                        .map(severity -> new Fault(
                                figure.at("value"),
                                severity,
                                "not-a-percentage",
                                Map.of("unit", unit(figure).orElse("")))));
    }

    private static boolean isOutOfRange(BigDecimal value) {
        return value.signum() < 0 || value.compareTo(WHOLE) > 0;
    }

    /** Returns how wrong it would be if a figure were no share of a whole; empty if it need not be one. */
    static Optional<Severity> severity(Place<?> figure) {
        return unit(figure).flatMap(Units::share);
    }

    /** Returns the unit of a figure: its own if it has one, otherwise its indicator's. */
    private static Optional<String> unit(Place<?> figure) {
        Optional<String> own = figure.within(Observation.class).flatMap(Observation::unit);
        return own.or(() -> figure.within(Indicator.class).flatMap(Indicator::unit));
    }

    /** Whether a value is further from the share of its counts than rounding to its last digit, or to a whole, leads. */
    private static boolean isNotItsShare(Observation observation) {
        if (observation.numerator().isEmpty()
                || observation.denominator().filter(count -> count.signum() > 0).isEmpty()
                || !Leaves.areWritable(observation)) {
            return false;
        }
        BigDecimal hair = BigDecimal.ONE.max(observation.value().ulp());
        return observation.value().subtract(share(observation)).abs().compareTo(hair) > 0;
    }

    private static BigDecimal shown(Place<Observation> figure) {
        return share(figure.value()).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(Observation observation) {
        return observation
                .numerator()
                .orElseThrow()
                .multiply(WHOLE)
                .divide(observation.denominator().orElseThrow(), 3, RoundingMode.HALF_UP);
    }
}
