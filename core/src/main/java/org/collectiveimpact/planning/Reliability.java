package org.collectiveimpact.planning;

import java.util.Optional;
import org.collectiveimpact.measurement.Interval;

/**
 * One coefficient of the answers of one group.
 *
 * @param coefficient which
 * @param value at most 1; empty if it is withheld
 * @param interval where the middle 95 % of the coefficients of resampled criteria lie: how much hangs on which criteria
 *     were asked, not on which raters; empty if it is withheld
 * @param why the value, or its interval alone, is withheld; empty if both are there
 */
public record Reliability(
        Coefficient coefficient, Optional<Double> value, Optional<Interval> interval, Optional<String> why) {

    static Reliability withheld(Coefficient coefficient, String why) {
        return new Reliability(coefficient, Optional.empty(), Optional.empty(), Optional.of(why));
    }

    /** Returns the name, the value and the interval, such as "alpha, ordinal 0.62 (0.51 to 0.71)", or why there is none. */
    @Override
    public String toString() {
        String text = coefficient.title() + " " + value.map(Figures::number).orElse("withheld");
        return text
                + interval.map(each -> " (" + Figures.number(each.low()) + " to " + Figures.number(each.high()) + ")")
                        .orElse("")
                + why.map(each -> " (" + each + ")").orElse("");
    }
}
