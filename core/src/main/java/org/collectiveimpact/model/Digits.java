package org.collectiveimpact.model;

import java.math.BigDecimal;
import java.util.Optional;

/** How long a number may be, so that whatever is reckoned from numbers stays one, and a document can hold each. */
final class Digits {

    /** The most digits, with the zeros that an exponent stands for: an engine default. */
    static final int MOST = 100;

    private Digits() {}

    /**
     * Refuses a number of too many digits.
     *
     * @throws IllegalArgumentException if it has more than {@value #MOST}
     */
    static void check(String name, BigDecimal number) {
        long scale = number.scale();
        if (Math.max(scale, number.precision() - Math.min(scale, 0)) > MOST) {
            throw new IllegalArgumentException(
                    name + ": " + number + " (expected: a number of at most " + MOST + " digits)");
        }
    }

    static void check(String name, Optional<BigDecimal> number) {
        number.ifPresent(each -> check(name, each));
    }

    /**
     * Returns the shortest decimal that reads as a number.
     *
     * @throws IllegalArgumentException if the number is infinite or none
     */
    static BigDecimal decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value: " + value + " (expected: a finite number)");
        }
        return BigDecimal.valueOf(value);
    }
}
