package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.Locale;
import org.collectiveimpact.framework.Titled;

/** A value from outside as a short text on one line. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** Returns the text of a value, with an ellipsis for what is beyond 60 characters, control characters blanked. */
    static String of(Object value) {
        String text = value instanceof BigDecimal number
                ? plain(number)
                : value instanceof Enum<?> constant && value != Missing.VALUE ? word(constant) : value.toString();
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
    }

    /** Returns what a constant is called in documents, such as {@code not-applicable}. */
    private static String word(Enum<?> constant) {
        return constant instanceof Titled titled
                ? titled.id()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the digits, unless there were so many that only the exponent can be written. */
    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) <= LONGEST ? number.toPlainString() : number.toString();
    }
}
