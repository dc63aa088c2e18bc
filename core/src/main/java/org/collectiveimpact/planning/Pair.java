package org.collectiveimpact.planning;

import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.rules.Score;

/**
 * A criterion in two assessments by the same rules, as far as the scores go.
 *
 * @param criterion its id
 * @param weight how much it counts in its dimension
 * @param before the score in the first; where it did not apply, that in the second, for it has not moved
 * @param after the score in the second; where it does not apply, that in the first
 * @param countsBefore whether a score of the first is made of it
 * @param countsAfter whether a score of the second is made of it
 */
record Pair(String criterion, double weight, Score before, Score after, boolean countsBefore, boolean countsAfter) {

    static Pair of(Finding before, Finding after, double weight, boolean isCountedBefore, boolean isCountedAfter) {
        boolean applied = before.score().isApplicable();
        boolean applies = after.score().isApplicable();
        return new Pair(
                before.criterion().id(),
                weight,
                applied ? before.score() : after.score(),
                applies ? after.score() : before.score(),
                applied && isCountedBefore,
                applies && isCountedAfter);
    }

    Step step() {
        return Step.between(before, after);
    }

    /** The same criterion with the second scores in place of the first, or the other way round. */
    Shift at(Moment moment) {
        return Shift.to(moment == Moment.BEFORE ? before : after);
    }

    boolean counts(Moment moment) {
        return moment == Moment.BEFORE ? countsBefore : countsAfter;
    }
}
