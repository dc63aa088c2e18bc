package org.collectiveimpact.planning;

import org.collectiveimpact.rules.Score;

/**
 * The way of a criterion from one score to another, both of which apply, as facts and as knowledge.
 *
 * <p>Ranges that are equally wide moved as a fact by the whole way. Ranges that do not touch moved as a fact by the gap
 * between them, the least that must have happened. All else is knowledge: the truth may have stayed where it was.
 *
 * @param facts alike in low and high
 * @param knowledge the rest
 */
record Step(Shift facts, Shift knowledge) {

    /** Less is the last bit of a sum. */
    private static final double HAIR = 1e-9;

    static Step between(Score from, Score to) {
        Shift whole = Shift.between(from, to);
        double fact = fact(from, to);
        Shift facts = new Shift(fact, fact);
        return new Step(facts, whole.minus(facts));
    }

    private static double fact(Score from, Score to) {
        double widening = (to.high() - to.low()) - (from.high() - from.low());
        if (Math.abs(widening) < HAIR) {
            return to.low() - from.low();
        }
        if (to.low() > from.high()) {
            return to.low() - from.high();
        }
        return Math.min(to.high() - from.low(), 0);
    }

    boolean isNone() {
        return facts.isNothing() && knowledge.isNothing();
    }

    boolean isFact() {
        return !facts.isNothing();
    }
}
