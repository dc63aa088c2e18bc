package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Alpha} on published examples; 0 stands for no answer. */
class AlphaTest {

    /** Four observers and twelve units: Krippendorff 2011, part C and D. */
    private static final int[][] FOUR_OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    /** Three coders and fifteen units: the example that encyclopedias print. */
    private static final int[][] THREE_CODERS = {
        {0, 0, 0, 0, 0, 3, 4, 1, 2, 1, 1, 3, 3, 0, 3},
        {1, 0, 2, 1, 3, 3, 4, 3, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 2, 1, 3, 4, 4, 0, 2, 1, 1, 3, 3, 0, 4}
    };

    static double alpha(Metric metric, double[][] answers) {
        return new Alpha(answers).of(metric, IntStream.range(0, answers.length).toArray());
    }

    private static double[][] units(int[][] observers) {
        return IntStream.range(0, observers[0].length)
                .mapToObj(unit -> Arrays.stream(observers)
                        .mapToDouble(observer -> observer[unit])
                        .filter(value -> value > 0)
                        .toArray())
                .filter(values -> values.length > 1)
                .toArray(double[][]::new);
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void fourObserversAgreeAsPublished(Metric metric, double published) {
        assertThat(alpha(metric, units(FOUR_OBSERVERS))).isCloseTo(published, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.691358", "INTERVAL, 0.810845"})
    void threeCodersAgreeAsPublished(Metric metric, double published) {
        assertThat(alpha(metric, units(THREE_CODERS))).isCloseTo(published, within(0.0000005));
    }

    @Test
    void answersThatAreAllTheSameHaveNoAlpha() {
        assertThat(alpha(Metric.NOMINAL, new double[][] {{1, 1}, {1, 1, 1}})).isNaN();
    }

    @Test
    void zeroIsAsFarFromAnythingElseAsShareCanBe() {
        assertThat(Metric.RATIO.squared(new double[] {0, 1}, new double[] {1, 1}, 0, 1))
                .isEqualTo(1);
    }
}
