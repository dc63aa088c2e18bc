package org.collectiveimpact.reports;

import org.collectiveimpact.rules.Score;

/** A score drawn in letters: what is certainly met as #, what is possible as a dot, what is certainly missing as a blank. */
final class Bar {

    private static final double ROUNDING = 1e-9;

    private Bar() {}

    /** Returns a bar of so many letters; nothing but blanks if the score does not apply. */
    static String of(Score score, int letters) {
        if (!score.isApplicable()) {
            return " ".repeat(letters);
        }
        int met = (int) Math.floor(score.low() * letters + ROUNDING);
        int possible = score.isKnown() ? met : (int) Math.ceil(score.high() * letters - ROUNDING);
        return "#".repeat(met) + ".".repeat(possible - met) + " ".repeat(letters - possible);
    }
}
