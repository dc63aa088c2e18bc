package org.collectiveimpact.serialization;

import org.immutables.value.Value;

/**
 * How large a document may be, so that none can exhaust the memory or the patience of its reader.
 *
 * <pre>{@code
 * DocumentLimits narrow = DocumentLimits.STANDARD.withBytes(1 << 20).withProblems(20);
 * Initiative initiative = Documents.read(file, Initiative.class, narrow);
 * }</pre>
 *
 * @param bytes the size of a document in bytes, or in characters if it is given as a text; from 1 to 512 MiB
 * @param characters the length of one text in characters, two for what Unicode has beyond its first 65,536; from 1 to
 *     536,870,912. A line of YAML may have eight times as many.
 * @param depth how deep lists and objects may lie in one another; from 1 to 500
 * @param digits the digits of a number, with the zeros that its exponent stands for; from 1 to 10,000. Numbers of more
 *     than 100 digits are never written, and no value of the model takes them.
 * @param problems how many problems are reported before the reader gives up; from 1 to 1,000,000
 */
@Value.Builder
public record DocumentLimits(int bytes, int characters, int depth, int digits, int problems)
        implements WithDocumentLimits {

    /** 64 MiB, texts of 1,048,576 characters, 64 levels, 100 digits and 1000 problems. */
    public static final DocumentLimits STANDARD = new DocumentLimits(64 << 20, 1 << 20, 64, 100, 1000);

    /** The most bytes, and characters, that can be asked for: longer texts outgrow an array. */
    static final int LARGEST = 512 << 20;

    /** The most levels that can be asked for: safe on any stack. */
    static final int DEEPEST = 500;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a limit is out of its range
     */
    public DocumentLimits {
        check("bytes", bytes, LARGEST);
        check("characters", characters, LARGEST);
        check("depth", depth, DEEPEST);
        check("digits", digits, 10_000);
        check("problems", problems, 1_000_000);
    }

    private static void check(String name, int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException(name + ": " + limit + " (expected: 1 to " + most + ")");
        }
    }
}
