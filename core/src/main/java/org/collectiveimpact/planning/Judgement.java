package org.collectiveimpact.planning;

import org.collectiveimpact.rules.Score;

/** Whether a score is better than another. */
public enum Judgement {
    /** Even the low score is above what was the high one. */
    BETTER("certainly better"),

    /** Even the high score is below what was the low one. */
    WORSE("certainly worse"),

    /** Both have the same ends; what is not known may yet differ. */
    SAME("the same"),

    /** The ranges overlap, or one of the two scores does not apply. */
    CANNOT_TELL("cannot tell which is better");

    /** Keeps the last bit of a sum from making a judgement. */
    private static final double HAIR = 1e-9;

    private final String words;

    Judgement(String words) {
        this.words = words;
    }

    static Judgement of(Score before, Score after) {
        if (!before.isApplicable() || !after.isApplicable()) {
            return CANNOT_TELL;
        }
        if (after.low() > before.high() + HAIR) {
            return BETTER;
        }
        if (after.high() < before.low() - HAIR) {
            return WORSE;
        }
        boolean alike = Math.abs(after.low() - before.low()) <= HAIR && Math.abs(after.high() - before.high()) <= HAIR;
        return alike ? SAME : CANNOT_TELL;
    }

    /** Returns the judgement in words. */
    public String words() {
        return words;
    }
}
