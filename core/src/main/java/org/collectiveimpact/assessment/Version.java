package org.collectiveimpact.assessment;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a rule set, such as {@code 1.2.0}.
 *
 * <p>Between two versions of a rule set with the same first two numbers no score and no verdict differs.
 *
 * @param first rises with a change that users have to adapt to
 * @param second rises, unless the first does, whenever a score or a verdict could change
 * @param third rises, unless another does, whenever anything changes, such as a wording
 */
public record Version(int first, int second, int third) implements Comparable<Version> {

    private static final Pattern TEXT = Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

    /** The greatest number, of as many digits as are read. */
    private static final int MOST = 999_999;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not from 0 to 999999
     */
    public Version {
        if (Math.min(first, Math.min(second, third)) < 0 || Math.max(first, Math.max(second, third)) > MOST) {
            throw new IllegalArgumentException("version: " + first + "." + second + "." + third
                    + " (expected: three numbers from 0 to " + MOST + ")");
        }
    }

    /**
     * Returns the version that a text such as {@code 1.2.0} stands for.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Version parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "version: '" + text + "' (expected: three whole numbers joined by dots, such as 1.2.0)");
        }
        return new Version(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** Returns the least version with a higher second number, or with a higher first if the second cannot rise. */
    Version nextSecond() {
        return second == MOST ? new Version(first + 1, 0, 0) : new Version(first, second + 1, 0);
    }

    /** Returns the least version that is higher. */
    Version nextThird() {
        return third == MOST ? nextSecond() : new Version(first, second, third + 1);
    }

    @Override
    public int compareTo(Version other) {
        return Comparator.comparingInt(Version::first)
                .thenComparingInt(Version::second)
                .thenComparingInt(Version::third)
                .compare(this, other);
    }

    /** Returns the version as {@link #parse} reads it. */
    @Override
    public String toString() {
        return first + "." + second + "." + third;
    }
}
