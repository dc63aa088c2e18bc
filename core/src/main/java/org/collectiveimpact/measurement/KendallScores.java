package org.collectiveimpact.measurement;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How Kendall's score S is distributed if the order of the values is chance.
 *
 * <p>S is the number of pairs of which the later value is higher, less the number of which it is lower. Where every
 * order of the given values, equal ones included, is as likely as any other, the number of pairs out of order has the
 * coefficients of a Gaussian multinomial as its distribution; it is put together here from one Gaussian binomial per
 * group of equal values, exactly. Above {@value #EXACT_UP_TO} values the normal approximation takes over, with the
 * variance corrected for ties and a continuity correction of one.
 *
 * <p>Sources: Henry B. Mann, "Nonparametric Tests Against Trend", Econometrica 13 (1945), 245-259; Maurice G. Kendall,
 * "Rank Correlation Methods", 4th edition, 1975. The work grows with the cube of the number of values.
 */
final class KendallScores {

    /** Engine default; also keeps every coefficient within a long. */
    static final int EXACT_UP_TO = 50;

    private final int most;
    private final double deviation;

    /** At k, how likely at most k pairs are out of order; empty where the approximation is used. */
    private final double[] atMost;

    private KendallScores(int most, double deviation, double[] atMost) {
        this.most = most;
        this.deviation = deviation;
        this.atMost = atMost;
    }

    /** Returns the distribution for values of which some may be equal. */
    static KendallScores of(double[] values) {
        Map<Double, Integer> sizes = new TreeMap<>();
        for (double value : values) {
            sizes.merge(value + 0.0, 1, Integer::sum);
        }
        return ofGroups(
                sizes.values().stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    /** Returns the distribution for values of which no two are equal. */
    static KendallScores ofDistinct(int n) {
        int[] ones = new int[n];
        Arrays.fill(ones, 1);
        return ofGroups(ones);
    }

    private static KendallScores ofGroups(int[] sizes) {
        int n = Arrays.stream(sizes).sum();
        int most = pairs(n) - Arrays.stream(sizes).map(KendallScores::pairs).sum();
        double variance = weight(n)
                - Arrays.stream(sizes).mapToDouble(KendallScores::weight).sum();
        return new KendallScores(most, Math.sqrt(variance / 18), n > EXACT_UP_TO ? new double[0] : exact(sizes));
    }

    private static int pairs(int n) {
        return n * (n - 1) / 2;
    }

    private static double weight(int n) {
        return (double) n * (n - 1) * (2 * n + 5);
    }

    private static double[] exact(int[] sizes) {
        double[] shares = {1};
        int before = 0;
        for (int size : sizes) {
            shares = product(shares, between(before, size));
            before += size;
        }
        Arrays.parallelPrefix(shares, Double::sum);
        return shares;
    }

    /** Returns, at k, the share of all ways to mix two groups in which k pairs of one of each are out of order. */
    private static double[] between(int one, int other) {
        long[] ways = new long[one * other + 1];
        ways[0] = 1;
        for (int i = 1; i <= other; i++) {
            for (int k = ways.length - 1; k >= one + i; k--) {
                ways[k] -= ways[k - one - i];
            }
            for (int k = i; k < ways.length; k++) {
                ways[k] += ways[k - i];
            }
        }
        double all = Arrays.stream(ways).sum();
        return Arrays.stream(ways).mapToDouble(each -> each / all).toArray();
    }

    private static double[] product(double[] one, double[] other) {
        double[] product = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < other.length; k++) {
                product[i + k] += one[i] * other[k];
            }
        }
        return product;
    }

    /** Returns the highest score: that of values in perfect order. */
    int most() {
        return most;
    }

    /** Returns how likely a score at least as far from zero is, on either side. */
    double p(int score) {
        return Math.min(1, 2 * atLeast(Math.abs(score)));
    }

    /** Returns how likely this score or a higher one is. */
    private double atLeast(int score) {
        if (atMost.length == 0) {
            return Normal.above((score - 1) / deviation);
        }
        return score > most ? 0 : atMost[(most - score) / 2];
    }

    /** Returns the most pairs that may be out of order for a score to be this unlikely; empty if none may. */
    OptionalInt outOfOrder(double chance) {
        int enough = -1;
        int tooMany = most / 2 + 1;
        while (tooMany - enough > 1) {
            int middle = (enough + tooMany) >>> 1;
            if (atLeast(most - 2 * middle) <= chance) {
                enough = middle;
            } else {
                tooMany = middle;
            }
        }
        return enough < 0 ? OptionalInt.empty() : OptionalInt.of(enough);
    }
}
