package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.collectiveimpact.model.Observation;

/**
 * From what count on a figure is shown, and from what count on it is steady enough to compare.
 *
 * <p>Sources of the default: CDC WONDER shows no count and no rate that rests on fewer than 10 (as described in PubMed
 * Central, PMC4103252); the mapping help of CDC WISQARS calls a rate unstable that rests on 20 deaths or fewer (section
 * 3.4). That a denominator is held to the same least number is an engine default.
 *
 * @param shown the least numerator or denominator that is shown
 * @param steady the least numerator that is steady, not below the first
 */
public record SmallCounts(int shown, int steady) {

    /** Below 10 nothing is shown, and 20 or fewer are unsteady. */
    public static final SmallCounts DEFAULT = new SmallCounts(10, 21);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if a count is below 0, or the second below the first
     */
    public SmallCounts {
        if (shown < 0 || steady < shown) {
            throw new IllegalArgumentException(
                    "small counts: " + shown + " and " + steady + " (expected: 0 <= shown <= steady)");
        }
    }

    /** Whether a figure rests on too few to be shown; one without counts does not, as far as anybody knows. */
    public boolean hides(Figure figure) {
        return figure.observations().stream()
                .anyMatch(each -> isBelow(each.numerator(), shown) || isBelow(each.denominator(), shown));
    }

    boolean isUnsteady(Figure figure) {
        return figure.observations().stream().map(Observation::numerator).anyMatch(count -> isBelow(count, steady));
    }

    boolean areKnown(Figure figure) {
        return figure.observations().stream().anyMatch(each -> each.numerator().isPresent());
    }

    private static boolean isBelow(Optional<BigDecimal> count, int least) {
        return count.filter(counted -> counted.compareTo(BigDecimal.valueOf(least)) < 0)
                .isPresent();
    }
}
