package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name in braces that stands for a number in the wording of a criterion. */
final class Placeholder {

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?");

    private Placeholder() {}

    /** Replaces {@code {name}} by the number and {@code {name%}} by the number as a percentage. */
    static String fill(String text, String name, double number) {
        return text.replace("{" + name + "}", Bound.number(number)).replace("{" + name + "%}", percent(number) + " %");
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** Returns the first of all names in braces. */
    static Optional<String> first(String text) {
        Matcher matcher = BRACES.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether a number stands in a text by its name. */
    static boolean isIn(String text, String name) {
        return text.contains("{" + name + "}") || text.contains("{" + name + "%}");
    }
}
