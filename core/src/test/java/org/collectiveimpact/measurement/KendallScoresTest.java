package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KendallScoresTest {

    /** Every way to have up to seven values of which some are equal, as sorted values. */
    static List<double[]> values() {
        List<double[]> all = new ArrayList<>();
        addTo(all, new double[0]);
        return all;
    }

    private static void addTo(List<double[]> all, double[] start) {
        all.add(start);
        if (start.length < 7) {
            double last = start.length == 0 ? 0 : start[start.length - 1];
            addTo(all, append(start, last + 1));
            if (start.length > 0) {
                addTo(all, append(start, last));
            }
        }
    }

    private static double[] append(double[] values, double last) {
        return DoubleStream.concat(Arrays.stream(values), DoubleStream.of(last)).toArray();
    }

    @ParameterizedTest
    @MethodSource("values")
    void theChanceIsTheShareOfAllOrders(double[] values) {
        List<Integer> scores = new ArrayList<>();
        addScores(values.clone(), 0, scores);
        var distribution = KendallScores.of(values);

        for (int score = -distribution.most(); score <= distribution.most(); score += 2) {
            int far = Math.abs(score);
            long asFar = scores.stream().filter(each -> Math.abs(each) >= far).count();
            assertThat(distribution.p(score)).isCloseTo((double) asFar / scores.size(), within(1e-14));
        }
    }

    private static void addScores(double[] values, int fixed, List<Integer> scores) {
        if (fixed >= values.length) {
            scores.add(MannKendall.of(values, 0.05).s());
        }
        for (int i = fixed; i < values.length; i++) {
            swap(values, fixed, i);
            addScores(values, fixed + 1, scores);
            swap(values, fixed, i);
        }
    }

    private static void swap(double[] values, int one, int other) {
        double kept = values[one];
        values[one] = values[other];
        values[other] = kept;
    }

    /** The upper tail as printed in tables of the exact distribution, such as Gilbert 1987, table A18. */
    @ParameterizedTest
    @CsvSource({
        "4, 4, 0.167",
        "4, 6, 0.042",
        "5, 6, 0.117",
        "5, 8, 0.042",
        "5, 10, 0.0083",
        "10, 15, 0.108",
        "10, 19, 0.054",
        "10, 21, 0.036",
        "10, 23, 0.023"
    })
    void theTailIsThatOfTheTables(int n, int score, double tail) {
        assertThat(KendallScores.ofDistinct(n).p(score) / 2).isCloseTo(tail, within(0.0005));
    }

    @Test
    void theNormalApproximationTakesOverWhereItIsAsGood() {
        int n = KendallScores.EXACT_UP_TO;
        double deviation = Math.sqrt(n * (n - 1) * (2 * n + 5) / 18.0);
        var exact = KendallScores.ofDistinct(n);

        for (int score = 1; score < exact.most(); score += 2) {
            assertThat(2 * Normal.above((score - 1) / deviation)).isCloseTo(exact.p(score), within(0.002));
        }
    }

    @Test
    void theApproximationCountsTies() {
        double[] pairs = IntStream.range(0, 60).mapToDouble(i -> i / 2).toArray();
        double variance = (60 * 59 * 125 - 30 * 2 * 9) / 18.0;

        assertThat(KendallScores.of(pairs).p(301)).isEqualTo(2 * Normal.above(300 / Math.sqrt(variance)));
        assertThat(KendallScores.of(pairs).most()).isEqualTo(60 * 59 / 2 - 30);
    }

    @Test
    void manyEqualValuesHaveOneOrder() {
        assertThat(KendallScores.of(new double[60]).p(0)).isEqualTo(1);
        assertThat(KendallScores.of(new double[] {0.0, -0.0}).p(0)).isEqualTo(1);
    }

    @Test
    void theExactDistributionAddsUpForTheLargestNumberOfTies() {
        double[] halves = IntStream.range(0, 50).mapToDouble(i -> i / 25).toArray();

        assertThat(KendallScores.of(halves).p(1)).isCloseTo(1, within(1e-12));
        assertThat(KendallScores.of(halves).p(625)).isCloseTo(2 / 126410606437752.0, within(1e-28));
    }

    @Test
    void asManyPairsMayBeOutOfOrderAsStayUnlikely() {
        assertThat(KendallScores.ofDistinct(4).outOfOrder(0.025)).isEmpty();
        assertThat(KendallScores.ofDistinct(5).outOfOrder(0.025)).hasValue(0);
        assertThat(KendallScores.ofDistinct(5).outOfOrder(0.042)).hasValue(1);
    }
}
