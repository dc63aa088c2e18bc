package org.collectiveimpact.rules;

/**
 * A score and how much it counts beside others.
 *
 * @param score the score
 * @param weight how much it counts, above 0; only the ratio to the other weights matters
 */
public record Weighted(Score score, double weight) {

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if the weight is not above 0 and finite
     */
    public Weighted {
        check("weight", weight);
    }

    static void check(String name, double weight) {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(name + ": " + weight + " (expected: above 0 and finite)");
        }
    }
}
