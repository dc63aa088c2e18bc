package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Section;

/**
 * The indicators by which goals and strategies are judged.
 *
 * <p>A context figure, such as the number of births behind a rate, can move neither way for better or worse. It judges
 * nothing, even if it is marked as a headline or as an outcome.
 */
final class Judged {

    private static final Optional<Direction> CONTEXT = Optional.of(Direction.CONTEXT);

    private final List<Indicator> all;
    private final List<Indicator> headlines;

    Judged(List<Indicator> indicators, List<Indicator> headlines) {
        this.all = Those.of(indicators, Judged::judges);
        this.headlines = Those.of(headlines, Judged::judges);
    }

    /** Returns all that judge. */
    static List<Indicator> all(Facts facts) {
        return facts.current().judged().all;
    }

    /** Returns the headline indicators that judge; none if only context figures are marked as headlines. */
    static List<Indicator> headlines(Facts facts) {
        return facts.current().judged().headlines;
    }

    /** Returns what a list without any reads as. */
    static Reading none(Facts facts) {
        return facts.empty(
                Section.INDICATORS,
                facts.initiative().indicators().isEmpty() ? "indicators" : "indicators other than context figures");
    }

    /** Returns a test that no context figure passes. */
    static Function<Indicator, Optional<Boolean>> only(Function<Indicator, Optional<Boolean>> test) {
        return indicator -> judges(indicator) ? test.apply(indicator) : Told.NO;
    }

    /** Whether an indicator judges; one without a direction does. */
    static boolean judges(Indicator indicator) {
        return !indicator.direction().equals(CONTEXT);
    }
}
