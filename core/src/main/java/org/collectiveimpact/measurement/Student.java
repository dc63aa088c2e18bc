package org.collectiveimpact.measurement;

/**
 * Student's t distribution with a whole number of degrees of freedom.
 *
 * <p>Source: Milton Abramowitz and Irene A. Stegun, "Handbook of Mathematical Functions", 1964, 26.7.3 and 26.7.4:
 * finite sums in the angle whose tangent is t over the root of the degrees of freedom.
 */
final class Student {

    /** Halves a right angle down to the last bit. */
    private static final int HALVINGS = 60;

    private Student() {}

    /** Returns the t that a share of all values, from 0 to 1, is nearer to zero than. */
    static double within(double share, int degrees) {
        double low = 0;
        double high = Math.PI / 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (shareWithin(middle, degrees) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(degrees) * Math.tan((low + high) / 2);
    }

    private static double shareWithin(double angle, int degrees) {
        double square = Math.cos(angle) * Math.cos(angle);
        if (degrees % 2 == 0) {
            return Math.sin(angle) * sum(1, 1, square, degrees);
        }
        double rest = degrees == 1 ? 0 : Math.sin(angle) * sum(Math.cos(angle), 2, square, degrees);
        return 2 / Math.PI * (angle + rest);
    }

    /** Adds up terms of which each is the one before by the square and by i / (i + 1). */
    private static double sum(double first, int i, double square, int degrees) {
        double sum = 0;
        double term = first;
        for (int k = i; k < degrees; k += 2) {
            sum += term;
            term *= square * k / (k + 1);
        }
        return sum;
    }
}
