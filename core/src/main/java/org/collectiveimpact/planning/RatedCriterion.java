package org.collectiveimpact.planning;

import java.math.RoundingMode;
import java.util.Optional;
import org.collectiveimpact.model.RaterKind;

/**
 * How far raters of one kind agree on one criterion.
 *
 * @param criterion the id of the criterion
 * @param kind whether they belong to the initiative
 * @param answers what they answered
 * @param index how far they agree within the group, from 0 to 1, as {@link org.collectiveimpact.rules.Scale#agreement}
 *     has it; empty with one answer
 * @param isSplit whether the index is too low for the answers to count as one, so that the score runs from the lowest to
 *     the highest
 */
public record RatedCriterion(
        String criterion, RaterKind kind, Spread answers, Optional<Double> index, boolean isSplit) {

    /** Keeps the last bit of an index from rounding it down. */
    private static final double HAIR = 1e-9;

    /** Returns the id, the answers and the index, such as "cc-trust: 12 answers, median 50, 0-100, agreement 0.11, split". */
    @Override
    public String toString() {
        return criterion + ": " + answers
                + index.map(each -> ", agreement " + Figures.rounded(each + HAIR, 2, RoundingMode.FLOOR))
                        .orElse("")
                + (isSplit ? ", split" : "");
    }
}
