package org.collectiveimpact.serialization;

import java.util.Optional;
import org.collectiveimpact.measurement.Interval;

/**
 * All the values from one to another.
 *
 * @param low the lowest value; absent if there is none
 * @param high the highest value, not below the lowest; absent if there is none
 */
record Ends(Optional<Double> low, Optional<Double> high) {

    static Ends of(Interval interval) {
        return new Ends(
                Optional.of(interval.low()).filter(each -> each != Double.NEGATIVE_INFINITY),
                Optional.of(interval.high()).filter(each -> each != Double.POSITIVE_INFINITY));
    }

    Interval interval() {
        return new Interval(low.orElse(Double.NEGATIVE_INFINITY), high.orElse(Double.POSITIVE_INFINITY));
    }
}
