package org.collectiveimpact.measurement;

/**
 * The standard normal distribution.
 *
 * <p>Source: Milton Abramowitz and Irene A. Stegun, "Handbook of Mathematical Functions", 1964, 26.2.11 (series) and
 * 26.2.14 (continued fraction).
 */
final class Normal {

    /** From here on the continued fraction has settled to the last digits after so many steps. */
    private static final double FAR = 3;

    private static final int STEPS = 100;

    private Normal() {}

    /** Returns how likely a value above z is. */
    static double above(double z) {
        if (z < 0) {
            return 1 - above(-z);
        }
        return z < FAR ? 0.5 - density(z) * series(z) : density(z) / fraction(z);
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double series(double z) {
        double sum = 0;
        double term = z;
        for (int i = 3; sum + term != sum; i += 2) {
            sum += term;
            term *= z * z / i;
        }
        return sum;
    }

    private static double fraction(double z) {
        double value = z;
        for (int i = STEPS; i > 0; i--) {
            value = z + i / value;
        }
        return value;
    }
}
