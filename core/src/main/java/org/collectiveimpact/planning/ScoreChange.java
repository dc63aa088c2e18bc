package org.collectiveimpact.planning;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.rules.Score;

/**
 * A score in two assessments by the same rules, and why it moved.
 *
 * <p>The effects add up to the difference, in low and in high, to within 1e-9. There are none if either score does not
 * apply, for then there is no difference.
 *
 * @param before the score in the first
 * @param after the score in the second
 * @param effects what moved it, in the order of the rule set; at most one of a criterion and kind, and none of the rules
 */
public record ScoreChange(Score before, Score after, List<Effect> effects) {

    private static final double EXACTLY = 1e-9;

    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if the effects do not add up to the difference
     */
    public ScoreChange {
        effects = List.copyOf(effects);
        Shift sum = effects.stream().map(Effect::shift).collect(Shift.sum());
        Shift whole = difference(before, after).orElse(Shift.NONE);
        if (sum.minus(whole).distance() > EXACTLY) {
            throw new IllegalArgumentException(
                    "effects: " + sum + " together (expected: " + whole + ", the difference of the scores)");
        }
    }

    /** Returns how far the score moved; empty if it does not apply on either side. */
    public Optional<Shift> shift() {
        return difference(before, after);
    }

    /** Returns how far the effects of a kind moved the score. */
    public Shift shift(Effect.Kind kind) {
        return effects.stream()
                .filter(each -> each.kind() == kind)
                .map(Effect::shift)
                .collect(Shift.sum());
    }

    /** Returns whether the score is certainly better. */
    public Judgement judgement() {
        return Judgement.of(before, after);
    }

    private static Optional<Shift> difference(Score before, Score after) {
        return before.isApplicable() && after.isApplicable()
                ? Optional.of(Shift.between(before, after))
                : Optional.empty();
    }

    /** Returns both scores and the judgement, such as "10-40, then 50-60 of 100: certainly better". */
    @Override
    public String toString() {
        return points(before) + ", then " + points(after) + ": " + judgement().words();
    }

    private static String points(Score score) {
        return score.isApplicable() ? score.points() + " of 100" : "not applicable";
    }
}
