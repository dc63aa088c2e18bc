package org.collectiveimpact.measurement;

import java.util.OptionalDouble;

/**
 * A straight line through points, and how uncertain it is where it is carried on.
 *
 * <p>At u years from the anchor, the variance of a new value around the line is {@code fixed + u * walk + u * u * tilt}:
 * what every single value strays by, what adds up from year to year, and what is due to the slope.
 *
 * @param anchor a time, in decimal years
 * @param value the line's value at that time
 * @param slope its change per year
 * @param fixed in squared units of the indicator
 * @param walk in squared units per year
 * @param tilt in squared units per squared year
 * @param degrees the degrees of freedom the variance was estimated with, at least 1
 */
record Course(double anchor, double value, double slope, double fixed, double walk, double tilt, int degrees) {

    double at(double time) {
        return value + slope * (time - anchor);
    }

    /** Returns how far from the line a new value is at most, with the given certainty. */
    double margin(double time, double certainty) {
        double years = time - anchor;
        double variance = fixed + years * walk + years * years * tilt;
        return variance == 0 ? 0 : Student.within(certainty, degrees) * Math.sqrt(variance);
    }

    /** Returns when the line comes to a value; empty if it does not change. */
    OptionalDouble reaches(double wanted) {
        return slope == 0 ? OptionalDouble.empty() : OptionalDouble.of(anchor + (wanted - value) / slope);
    }
}
