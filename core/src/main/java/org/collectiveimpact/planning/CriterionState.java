package org.collectiveimpact.planning;

import org.collectiveimpact.rules.Score;

/**
 * What a criterion came to in one assessment, as far as a comparison needs it.
 *
 * @param score how far it is met
 * @param isDue whether it is due by the phase in question
 * @param isAccepted whether it is a gap that the initiative has decided to leave for now
 * @param words what was found
 */
public record CriterionState(Score score, boolean isDue, boolean isAccepted, String words) {

    /** Returns the score and what was found, such as "0 of 100 (100 % answered), 0 of 3 goals have an indicator". */
    @Override
    public String toString() {
        return score + ", " + words;
    }
}
