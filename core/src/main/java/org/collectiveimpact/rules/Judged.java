package org.collectiveimpact.rules;

import java.util.List;
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

    private Judged() {}

    /** Returns all that judge. */
    static List<Indicator> all(Facts facts) {
        return of(facts.initiative().indicators());
    }

    /** Returns the headline indicators that judge; none if only context figures are marked as headlines. */
    static List<Indicator> headlines(Facts facts) {
        return of(facts.headlineIndicators());
    }

    /** Returns what a list without any reads as. */
    static Reading none(Facts facts) {
        return facts.empty(
                Section.INDICATORS,
                facts.initiative().indicators().isEmpty() ? "indicators" : "indicators other than context figures");
    }

    /** Returns those of some indicators that judge; one without a direction does. */
    static List<Indicator> of(List<Indicator> indicators) {
        return indicators.stream()
                .filter(indicator ->
                        indicator.direction().filter(Direction.CONTEXT::equals).isEmpty())
                .toList();
    }
}
