package org.collectiveimpact.planning;

/**
 * How often chance is asked, and where its generator begins: the same draws give the same answer on every machine.
 *
 * @param n how many draws, at least 1
 * @param seed any number
 */
public record Draws(int n, int seed) {

    /** How many weightings are tried: 10000, an engine default; the standard error is at most half a point of 100. */
    public static final Draws OF_WEIGHTINGS = new Draws(10_000, 1);

    /** How many resamples an interval is made from: 1000, an engine default. */
    public static final Draws OF_CRITERIA = new Draws(1_000, 1);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Draws {
        if (n < 1) {
            throw new IllegalArgumentException("n: " + n + " (expected: at least 1)");
        }
    }

    SplitMix64 generator() {
        return new SplitMix64(seed);
    }

    /** Returns the number and the seed, such as "10000 draws, seed 1". */
    @Override
    public String toString() {
        return n + " draws, seed " + seed;
    }
}
