package org.collectiveimpact.network;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Figures of a whole network of partners; {@link PartnerNetwork} says what they mean and where they come from. */
final class Cohesion {

    private static final int PAIR = 2;
    private static final int TRIPLE = 3;

    private Cohesion() {}

    static OptionalDouble density(Affiliations affiliations) {
        long n = affiliations.partners();
        long ends = Arrays.stream(affiliations.degrees()).asLongStream().sum();
        return n < PAIR ? OptionalDouble.empty() : OptionalDouble.of(ends / (double) (n * (n - 1)));
    }

    static OptionalDouble centralization(Affiliations affiliations) {
        long n = affiliations.partners();
        if (n < TRIPLE) {
            return OptionalDouble.empty();
        }
        int[] degrees = affiliations.degrees();
        long highest = Arrays.stream(degrees).max().orElse(0);
        long sum = Arrays.stream(degrees).mapToLong(degree -> highest - degree).sum();
        return OptionalDouble.of(sum / (double) ((n - 1) * (n - 2)));
    }

    static double[] betweenness(Affiliations affiliations) {
        double[] between = Betweenness.of(affiliations.neighbours());
        double n = between.length;
        double pairs = n < TRIPLE ? 1 : (n - 1) * (n - 2) / 2;
        return Arrays.stream(between).map(each -> each / pairs).toArray();
    }

    static OptionalDouble reinforcement(Affiliations affiliations) {
        long paths = paths(affiliations);
        return paths == 0 ? OptionalDouble.empty() : OptionalDouble.of(4.0 * cycles(affiliations) / paths);
    }

    /** Returns how often two partners share two things. */
    private static long cycles(Affiliations affiliations) {
        long cycles = 0;
        Affiliations.Shared shared = affiliations.new Shared();
        for (int partner = 0; partner < affiliations.partners(); partner++) {
            int found = shared.with(partner, partner + 1);
            for (int k = 0; k < found; k++) {
                long common = shared.number[shared.others[k]];
                cycles += common * (common - 1) / 2;
            }
        }
        return cycles;
    }

    /** Returns how many paths of three links there are: each is known by the one in the middle. */
    private static long paths(Affiliations affiliations) {
        long paths = 0;
        for (int[] together : affiliations.members()) {
            for (int partner : together) {
                paths += (together.length - 1L) * (affiliations.things()[partner].length - 1L);
            }
        }
        return paths;
    }
}
