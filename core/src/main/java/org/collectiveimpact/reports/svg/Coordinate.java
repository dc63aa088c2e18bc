package org.collectiveimpact.reports.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written in the geometry of a picture. */
final class Coordinate {

    private static final int PLACES = 2;

    private Coordinate() {}

    /** Returns a number with at most two places after the point, such as "12.5". */
    static String text(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
