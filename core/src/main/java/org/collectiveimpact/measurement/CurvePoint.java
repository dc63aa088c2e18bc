package org.collectiveimpact.measurement;

import org.collectiveimpact.model.Direction;

/**
 * An observed value beside what was forecast for its time.
 *
 * @param observed the observed value
 * @param expected what was forecast from the points before
 * @param verdict which of them is better
 */
public record CurvePoint(Point observed, Prediction expected, Curve.Verdict verdict) {

    static CurvePoint of(Point observed, Prediction expected, Direction direction) {
        return new CurvePoint(observed, expected, verdict(observed, expected, direction));
    }

    private static Curve.Verdict verdict(Point observed, Prediction expected, Direction direction) {
        Move side = expected.side(observed.value());
        if (side == Move.LEVEL) {
            return Curve.Verdict.AS_FORECAST;
        }
        if (direction == Direction.CONTEXT || expected.cannotLast()) {
            return Curve.Verdict.NO_CALL;
        }
        return (side == Move.UP) == (direction == Direction.INCREASE) ? Curve.Verdict.BETTER : Curve.Verdict.WORSE;
    }

    /** Returns both in words, such as "11.2 in 2015, where 14 was forecast, 12.5 to 15.5 at 95 %". */
    public String toText() {
        return InWords.number(observed.value()) + " in " + InWords.year(observed.at()) + ", where "
                + InWords.number(expected.value()) + " was forecast, " + expected.inWords();
    }

    @Override
    public String toString() {
        return toText();
    }
}
