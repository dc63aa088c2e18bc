package org.collectiveimpact.planning;

/**
 * What whoever asks expects of answers before they come. The library has none of its own.
 *
 * <p>A yes, a partly and a no settle a criterion alike, so that they need no chances of their own. What is left of both
 * chances is that nobody can tell.
 *
 * @param told the chance of a yes, partly or no, from 0 to 1
 * @param notApplicable the chance to learn that the criterion does not apply, from 0 to 1; where people may not say that,
 *     it counts as nobody being able to tell
 */
public record Prior(double told, double notApplicable) {

    /**
     * Checks the chances.
     *
     * @throws IllegalArgumentException if one is below 0, or both together exceed 1
     */
    public Prior {
        if (!(told >= 0 && notApplicable >= 0 && told + notApplicable <= 1)) {
            throw new IllegalArgumentException("prior: " + told + " and " + notApplicable
                    + " (expected: from 0 to 1, and no more than 1 together)");
        }
    }
}
