package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.laws.SameCases;
import org.hipparchus.stat.inference.OneWayAnova;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/** Laws of {@link Variance}, whatever the answers. */
@SameCases
class VarianceProperties {

    @Provide
    static Arbitrary<double[][]> tables() {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(raters -> rows(raters, raters))
                .filter(rows -> varies(rows));
    }

    @Provide
    static Arbitrary<double[][]> incomplete() {
        return rows(2, 5).filter(rows -> varies(rows));
    }

    private static Arbitrary<double[][]> rows(int least, int most) {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(list -> list.stream().mapToDouble(each -> each).toArray())
                .list()
                .ofMinSize(3)
                .ofMaxSize(8)
                .map(rows -> rows.toArray(double[][]::new));
    }

    /** Between the means of criteria, and within criteria. */
    private static boolean varies(double[][] rows) {
        return Arrays.stream(rows)
                                .mapToDouble(row -> Arrays.stream(row).average().orElseThrow())
                                .distinct()
                                .count()
                        > 1
                && Arrays.stream(rows)
                        .anyMatch(row -> Arrays.stream(row).distinct().count() > 1);
    }

    @Property
    void theMeanOfAllIsAsReliableAsAReferenceLibraryHasIt(@ForAll("incomplete") double[][] answers) {
        double f = new OneWayAnova().anovaFValue(List.of(answers));

        assertThat(new Variance(answers).oneWayMean()).isCloseTo(1 - 1 / f, within(1e-9 * (1 + 1 / f)));
    }

    /** Spearman and Brown, with the mean number of raters in which a larger number counts less. */
    @Property
    void oneAnswerIsAsReliableAsTheMeanOfAllSays(@ForAll("incomplete") double[][] answers) {
        double total = Arrays.stream(answers).mapToInt(row -> row.length).sum();
        double squares =
                Arrays.stream(answers).mapToInt(row -> row.length * row.length).sum();
        double raters = (total - squares / total) / (answers.length - 1);
        double mean = new Variance(answers).oneWayMean();

        assertThat(new Variance(answers).oneWay()).isCloseTo(mean / (raters - (raters - 1) * mean), within(1e-9));
    }

    @Property(tries = 50)
    void whatRatersAndCriteriaDoNotExplainIsAsAReferenceLibraryHasIt(@ForAll("tables") double[][] answers) {
        int n = answers.length;
        int raters = answers[0].length;
        double total = n * raters;
        double grand = Arrays.stream(answers).flatMapToDouble(Arrays::stream).sum() / total;
        double between = Arrays.stream(answers)
                        .mapToDouble(row -> Math.pow(Arrays.stream(row).sum() / raters - grand, 2) * raters)
                        .sum()
                / (n - 1);
        double rest = residual(answers) / ((n - 1) * (raters - 1));

        assertThat(new Variance(answers).fixedMean())
                .isCloseTo(1 - rest / between, within(1e-7 * (1 + rest / between)));
    }

    /** The squares left by a regression on criteria and raters. */
    private static double residual(double[][] answers) {
        int n = answers.length;
        int raters = answers[0].length;
        double[] y = Arrays.stream(answers).flatMapToDouble(Arrays::stream).toArray();
        double[][] x = IntStream.range(0, y.length)
                .mapToObj(i -> {
                    double[] row = new double[n + raters - 2];
                    if (i / raters > 0) {
                        row[i / raters - 1] = 1;
                    }
                    if (i % raters > 0) {
                        row[n - 2 + i % raters] = 1;
                    }
                    return row;
                })
                .toArray(double[][]::new);
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, x);
        return regression.calculateResidualSumOfSquares();
    }

    @Property
    void howStrictARaterIsDoesNotMatterWhereItIsSetAside(
            @ForAll("tables") double[][] answers, @ForAll @IntRange(min = -9, max = 9) int stricter) {
        double[][] other = Arrays.stream(answers).map(double[]::clone).toArray(double[][]::new);
        Arrays.stream(other).forEach(row -> row[0] += stricter);

        assertThat(new Variance(other).fixed()).isCloseTo(new Variance(answers).fixed(), within(1e-9));
    }

    @Property
    void theUnitOfTheAnswersDoesNotMatter(
            @ForAll("tables") double[][] answers,
            @ForAll @IntRange(min = 1, max = 9) int unit,
            @ForAll @IntRange(min = -9, max = 9) int start) {
        double[][] other = Arrays.stream(answers)
                .map(row -> Arrays.stream(row).map(each -> start + unit * each).toArray())
                .toArray(double[][]::new);

        assertThat(new Variance(other).oneWay()).isCloseTo(new Variance(answers).oneWay(), within(1e-9));
        assertThat(new Variance(other).random()).isCloseTo(new Variance(answers).random(), within(1e-9));
    }

    @Property
    void ratersWhoAgreeHaveOne(@ForAll("tables") double[][] answers) {
        double[][] same = Arrays.stream(answers)
                .map(row -> new double[] {row[0], row[0], row[0]})
                .toArray(double[][]::new);
        same[0] = new double[] {10, 10, 10};
        Variance variance = new Variance(same);

        assertThat(variance.oneWay()).isCloseTo(1, within(1e-12));
        assertThat(variance.oneWayMean()).isCloseTo(1, within(1e-12));
        assertThat(variance.random()).isCloseTo(1, within(1e-12));
        assertThat(variance.randomMean()).isCloseTo(1, within(1e-12));
        assertThat(variance.fixed()).isCloseTo(1, within(1e-12));
        assertThat(variance.fixedMean()).isCloseTo(1, within(1e-12));
    }
}
