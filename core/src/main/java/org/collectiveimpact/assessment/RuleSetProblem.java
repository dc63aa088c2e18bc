package org.collectiveimpact.assessment;

/**
 * One thing that is wrong with a custom rule set, and where.
 *
 * @param pointer the place as a JSON pointer, such as {@code /override/2/limits/yes}
 * @param found what is there
 * @param expected what may stand there, with the word that was probably meant if there is one
 */
public record RuleSetProblem(String pointer, String found, String expected) {

    /** Returns the problem on one line, such as {@code /version: 1.0.0 (expected: 1.1.0 or higher)}. */
    @Override
    public String toString() {
        return pointer + ": " + found + " (expected: " + expected + ")";
    }
}
