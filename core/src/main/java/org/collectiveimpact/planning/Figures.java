package org.collectiveimpact.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes figures for people. */
final class Figures {

    private Figures() {}

    /** Returns a share in points of 100 with one place after the point. */
    static String points(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
