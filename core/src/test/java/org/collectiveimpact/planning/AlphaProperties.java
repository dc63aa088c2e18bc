package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.laws.SameCases;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;

/** Laws of {@link Alpha}, whatever the answers. */
@SameCases
class AlphaProperties {

    private static final int RATERS = 5;

    /** Two to five answers from 1 to 5 to each of two to twelve criteria, not all the same. */
    @Provide
    static Arbitrary<double[][]> answers() {
        Arbitrary<double[]> row = Arbitraries.integers()
                .between(1, 5)
                .list()
                .ofMinSize(2)
                .ofMaxSize(RATERS)
                .map(list -> list.stream().mapToDouble(each -> each).toArray());
        return row.list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .map(rows -> rows.toArray(double[][]::new))
                .filter(rows -> Arrays.stream(rows)
                                .flatMapToDouble(Arrays::stream)
                                .distinct()
                                .count()
                        > 1);
    }

    private static double alpha(Metric metric, double[][] answers) {
        return AlphaTest.alpha(metric, answers);
    }

    private static double[][] mapped(double[][] answers, DoubleUnaryOperator map) {
        return Arrays.stream(answers)
                .map(row -> Arrays.stream(row).map(map).toArray())
                .toArray(double[][]::new);
    }

    private static void assertAlike(Metric metric, double[][] other, double[][] answers) {
        assertThat(alpha(metric, other)).isCloseTo(alpha(metric, answers), within(1e-9));
    }

    @Property
    void itIsThatOfAllPairsOfAnswers(@ForAll Metric metric, @ForAll("answers") double[][] answers) {
        assertThat(alpha(metric, answers)).isCloseTo(byPairs(metric, answers), within(1e-9));
    }

    /** The definition: the mean squared distance of pairs within criteria over that of all pairs. */
    private static double byPairs(Metric metric, double[][] answers) {
        double[] all = Arrays.stream(answers).flatMapToDouble(Arrays::stream).toArray();
        double found = 0;
        for (double[] row : answers) {
            found += sumOverPairs(metric, row, all) / (row.length - 1);
        }
        return 1 - (found / all.length) / (sumOverPairs(metric, all, all) / all.length / (all.length - 1));
    }

    private static double sumOverPairs(Metric metric, double[] some, double[] all) {
        double sum = 0;
        for (double one : some) {
            for (double other : some) {
                sum += Math.pow(distance(metric, Math.min(one, other), Math.max(one, other), all), 2);
            }
        }
        return sum;
    }

    private static double distance(Metric metric, double low, double high, double[] all) {
        return switch (metric) {
            case NOMINAL -> low == high ? 0 : 1;
            case ORDINAL ->
                Arrays.stream(all).filter(each -> low <= each && each <= high).count()
                        - Arrays.stream(all)
                                        .filter(each -> each == low || each == high)
                                        .count()
                                / (low == high ? 1.0 : 2);
            case INTERVAL -> high - low;
            case RATIO -> (high - low) / (high + low);
        };
    }

    @Property
    void itIsThatOfAReferenceLibrary(@ForAll Metric metric, @ForAll("answers") double[][] answers) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(RATERS);
        for (double[] row : answers) {
            study.addItemAsArray(IntStream.range(0, RATERS)
                    .mapToObj(i -> i < row.length ? (Object) (int) row[i] : null)
                    .toArray());
        }
        IDistanceFunction distance = switch (metric) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
        };

        assertThat(alpha(metric, answers))
                .isCloseTo(new KrippendorffAlphaAgreement(study, distance).calculateAgreement(), within(1e-9));
    }

    @Property
    void ratersWhoAgreeHaveOne(
            @ForAll Metric metric,
            @ForAll("answers") double[][] answers,
            @ForAll @IntRange(min = 2, max = 6) int raters) {
        double[][] same = IntStream.range(0, answers.length + 2)
                .mapToObj(i -> {
                    double[] row = new double[raters];
                    Arrays.fill(row, i < answers.length ? answers[i][0] : i);
                    return row;
                })
                .toArray(double[][]::new);

        assertThat(alpha(metric, same)).isEqualTo(1);
    }

    @Property
    void theOrderOfRatersAndCriteriaDoesNotMatter(
            @ForAll Metric metric, @ForAll("answers") double[][] answers, @ForAll long seed) {
        Random random = new Random(seed);
        List<double[]> rows = new ArrayList<>();
        for (double[] row : answers) {
            List<Double> shuffled = new ArrayList<>(Arrays.stream(row).boxed().toList());
            Collections.shuffle(shuffled, random);
            rows.add(shuffled.stream().mapToDouble(each -> each).toArray());
        }
        Collections.shuffle(rows, random);

        assertAlike(metric, rows.toArray(double[][]::new), answers);
    }

    @Property
    void nominalDoesNotMindOtherNames(@ForAll("answers") double[][] answers) {
        double[] names = {0, 4, 2, 5, 1, 3};

        assertAlike(Metric.NOMINAL, mapped(answers, each -> names[(int) each]), answers);
    }

    @Property
    void ordinalDoesNotMindOtherStepsInTheSameOrder(@ForAll("answers") double[][] answers) {
        assertAlike(Metric.ORDINAL, mapped(answers, each -> Math.exp(each) - 7), answers);
    }

    @Property
    void intervalDoesNotMindAnotherStartOrUnit(
            @ForAll("answers") double[][] answers,
            @ForAll @IntRange(min = 1, max = 9) int unit,
            @ForAll @IntRange(min = -99, max = 99) int start) {
        assertAlike(Metric.INTERVAL, mapped(answers, each -> start + unit * each / 3.0), answers);
    }

    @Property
    void ratioDoesNotMindAnotherUnit(
            @ForAll("answers") double[][] answers, @ForAll @IntRange(min = 1, max = 9) int unit) {
        assertAlike(Metric.RATIO, mapped(answers, each -> unit * each / 3.0), answers);
    }

    @Property
    void withTwoAnswersAllFourAreTheSame(@ForAll("answers") double[][] answers) {
        double[][] two = mapped(answers, each -> each > answers[0][0] ? 1 : 0);
        double nominal = alpha(Metric.NOMINAL, two);

        for (Metric metric : Metric.values()) {
            if (!Double.isNaN(nominal)) {
                assertThat(alpha(metric, two)).isCloseTo(nominal, within(1e-9));
            }
        }
    }
}
