package org.collectiveimpact.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as results say them: the same in every country. */
final class Figures {

    private Figures() {}

    /** Returns a number with two decimals at most, the nearest. */
    static String number(double value) {
        return rounded(value, 2, RoundingMode.HALF_EVEN);
    }

    /** Returns a number with some decimals at most. */
    static String rounded(double value, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String counted(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
