package org.collectiveimpact.planning;

import org.collectiveimpact.rules.Score;

/** Finds the weakest of some scores as a set of bits: bit i is that of score i. */
final class Weakest {

    private Weakest() {}

    /** Returns those with the lowest low score; of these, those with the lowest high score: several where alike. */
    static int of(Score[] scores) {
        int weakest = 0;
        for (int i = 0; i < scores.length; i++) {
            if (isNoStronger(scores[i], scores)) {
                weakest |= 1 << i;
            }
        }
        return weakest;
    }

    private static boolean isNoStronger(Score score, Score[] scores) {
        for (Score each : scores) {
            if (isWeaker(each, score)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a score is lower, but for the last bit of a sum. */
    private static boolean isWeaker(Score one, Score other) {
        boolean isLower = !one.certainlyReaches(other.low());
        boolean isAlike = !isLower && other.certainlyReaches(one.low());
        return isLower || (isAlike && !one.possiblyReaches(other.high()));
    }

    /** Returns those that are no higher than any other whatever the unknown turns out to be. */
    static int certainly(Score[] scores) {
        int weakest = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean isLowest = true;
            for (int j = 0; j < scores.length; j++) {
                isLowest &= i == j || scores[j].certainlyReaches(scores[i].high());
            }
            if (isLowest) {
                weakest |= 1 << i;
            }
        }
        return weakest;
    }
}
