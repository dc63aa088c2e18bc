package org.collectiveimpact.rules;

/**
 * A score and how much it counts beside others.
 *
 * @param score the score
 * @param weight how much it counts, from 1e-100 to 1e100; only the ratio to the other weights matters
 */
public record Weighted(Score score, double weight) {

    /** The range in which sums of weights and shares of them stay exact enough: an engine default. */
    private static final double LEAST = 1e-100;

    private static final double MOST = 1e100;

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if the weight is not from 1e-100 to 1e100
     */
    public Weighted {
        check("weight", weight);
    }

    static void check(String name, double weight) {
        if (!(LEAST <= weight && weight <= MOST)) {
            throw new IllegalArgumentException(
                    name + ": " + weight + " (expected: from " + LEAST + " to " + MOST + ")");
        }
    }
}
