package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.SmallCounts;
import org.collectiveimpact.model.Observation;
import org.jspecify.annotations.Nullable;

/** What is open to the public does not rest on so few that somebody might be told by it. */
final class SmallFigures implements Rule {

    private static final int LEAST = SmallCounts.DEFAULT.shown();

    @Override
    public Stream<Fault> faults(Layout layout) {
        return layout.all(Observation.class)
                .filter(figure -> figure.value().published().orElse(false))
                .flatMap(figure -> Stream.of("numerator", "denominator")
                        .filter(count -> isSmall(figure.only(count)))
                        .map(count -> Fault.warning(figure.at(count), "small-count", Map.of("least", LEAST))));
    }

    private static boolean isSmall(@Nullable Object count) {
        return count instanceof BigDecimal number
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(LEAST)) < 0;
    }
}
