package org.collectiveimpact.planning;

/**
 * A generator of chance that gives the same numbers for the same seed on every machine.
 *
 * <p>Source: Guy L. Steele Jr., Doug Lea and Christine H. Flood, "Fast Splittable Pseudorandom Number Generators",
 * OOPSLA 2014, in the variant of Sebastiano Vigna.
 */
final class SplitMix64 {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    SplitMix64(long seed) {
        state = seed;
    }

    /** Returns the next 64 bits. */
    long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** Returns a number above 0 and at most 1. */
    private double unit() {
        return ((next() >>> 11) + 1) * 0x1.0p-53;
    }

    /** Returns a whole number from 0 and below another; none is likelier than the next by one in two to the 32nd. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /**
     * Returns numbers of 0 or more that add up to 1, any such as likely as any other: independent exponential ones,
     * each divided by their sum.
     *
     * <p>Source: Luc Devroye, "Non-Uniform Random Variate Generation", 1986, chapter V.2.
     */
    double[] simplex(int size) {
        double[] shares = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            shares[i] = -StrictMath.log(unit());
            sum += shares[i];
        }
        for (int i = 0; i < size; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
