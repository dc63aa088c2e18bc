package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.SmallCounts;
import org.collectiveimpact.model.Observation;

/** What is open to the public does not rest on so few that somebody might be told by it. */
final class SmallFigures implements Rule {

    private static final int LEAST = SmallCounts.DEFAULT.shown();

    @Override
    public Stream<Fault> faults(Layout layout) {
        return layout.all(Observation.class)
                .filter(figure -> figure.value().published().orElse(false))
                .filter(figure -> Stream.of(
                                figure.value().numerator(), figure.value().denominator())
                        .anyMatch(count -> count.filter(SmallFigures::isSmall).isPresent()))
                .flatMap(figure ->
                        Stream.of("numerator", "denominator").flatMap(count -> figure.each(count, BigDecimal.class)))
                .filter(count -> isSmall(count.value()))
                .map(count -> Fault.warning(count, "small-count", Map.of("least", LEAST)));
    }

    private static boolean isSmall(BigDecimal count) {
        return count.signum() >= 0 && count.compareTo(BigDecimal.valueOf(LEAST)) < 0;
    }
}
