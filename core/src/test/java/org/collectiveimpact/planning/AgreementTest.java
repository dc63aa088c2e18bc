package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.model.RaterKind.EXTERNAL;
import static org.collectiveimpact.model.RaterKind.SELF;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Survey THREE = Survey.EMPTY
            .and("Ann", SELF, "yyppnnyypppn")
            .and("Bob", SELF, "yypynnnyppyn")
            .and("Cem", SELF, "yypypnyyppyy");

    @Test
    void nobodyAgreesWithNobody() {
        assertThat(Survey.EMPTY.agreement())
                .isEqualTo(new Agreement(List.of(), List.of(), List.of(), Draws.OF_CRITERIA))
                .hasToString("no two raters of one kind answered the same criterion");
    }

    @Test
    void splitViewsComeFirstTheLeastAgreementAtTheTop() {
        Agreement agreement = Survey.EMPTY
                .and("Ann", SELF, "yyyy")
                .and("Bob", SELF, "yynp")
                .and("Cem", SELF, "yp  ")
                .agreement();

        assertThat(agreement.criteria())
                .containsExactly(
                        new RatedCriterion(
                                Survey.CRITERIA.get(2), SELF, new Spread(2, 0.5, 0, 1), Optional.of(0.0), true),
                        new RatedCriterion(
                                Survey.CRITERIA.get(3), SELF, new Spread(2, 0.75, 0.5, 1), Optional.of(0.25), true),
                        new RatedCriterion(
                                Survey.CRITERIA.get(1), SELF, new Spread(3, 1, 0.5, 1), Optional.of(0.5), true),
                        new RatedCriterion(
                                Survey.CRITERIA.get(0), SELF, new Spread(3, 1, 1, 1), Optional.of(1.0), false));
    }

    @Test
    void coefficientsOfFewCriteriaAreWithheld() {
        Agreement agreement = Survey.EMPTY
                .and("Ann", SELF, "ypnypnypn")
                .and("Bob", SELF, "ypnypnypn")
                .agreement();

        assertThat(agreement.groups().get(0).coefficients())
                .hasSize(Coefficient.values().length)
                .allSatisfy(each -> {
                    assertThat(each.value()).isEmpty();
                    assertThat(each.interval()).isEmpty();
                    assertThat(each.why()).contains("at least 10 criteria needed, an engine default");
                });
    }

    @Test
    void ofAnswersThatAreAllTheSameNothingCanBeSaid() {
        Agreement agreement = Survey.EMPTY
                .and("Ann", SELF, "yyyyyyyyyy")
                .and("Bob", SELF, "yyyyyyyyyy")
                .agreement();

        assertThat(agreement.groups().get(0).reliability(Coefficient.ALPHA_ORDINAL))
                .hasToString("alpha, ordinal withheld (all answers are the same)");
    }

    @Test
    void whereAnswersHardlyVaryThereIsNoInterval() {
        Agreement agreement = Survey.EMPTY
                .and("Ann", SELF, "yyyyyyyyyn")
                .and("Bob", SELF, "yyyyyyyyyn")
                .agreement();

        assertThat(agreement.groups().get(0).reliability(Coefficient.ALPHA_ORDINAL))
                .hasToString("alpha, ordinal 1 (no interval: the answers hardly vary)");
    }

    @Test
    void whatNeedsAllAnswersIsWithheldIfOneIsMissing() {
        RaterGroup group = THREE.and("Dot", SELF, "yy").agreement().groups().get(0);

        assertThat(group.reliability(Coefficient.ICC_2_1).why())
                .contains("each of 4 raters would have to answer each of 12 criteria once");
        assertThat(group.reliability(Coefficient.ICC_1_1).value()).isPresent();
        assertThat(group.reliability(Coefficient.ALPHA_ORDINAL).value()).isPresent();
    }

    @Test
    void whatNeedsAllAnswersIsWithheldIfARaterContradictsHimself() {
        RaterGroup group = THREE.and("Ann", SELF, "n").agreement().groups().get(0);

        assertThat(group.answers()).isEqualTo(37);
        assertThat(group.reliability(Coefficient.ICC_3_1).why())
                .contains("each of 3 raters would have to answer each of 12 criteria once");
    }

    @Test
    void theCoefficientsAreThoseOfTheTableWhoeverComesFirst() {
        double[][] table = THREE.answers().stream()
                .collect(Collectors.groupingBy(each -> each.criterion(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(each -> each.stream()
                        .mapToDouble(answer -> switch (answer.answer()) {
                            case YES -> 1;
                            case PARTLY -> 0.5;
                            default -> 0;
                        })
                        .toArray())
                .toArray(double[][]::new);

        RaterGroup group = THREE.agreement().groups().get(0);

        assertThat(group.reliability(Coefficient.ICC_2_1).value()).contains(new Variance(table).random());
        assertThat(group.reliability(Coefficient.ICC_3_K).value()).contains(new Variance(table).fixedMean());
        assertThat(group.reliability(Coefficient.ALPHA_ORDINAL).value())
                .contains(AlphaTest.alpha(Metric.ORDINAL, table));
    }

    @Test
    void thoseOutsideAreComparedWithThoseInside() {
        Agreement agreement = THREE.and("Eve", EXTERNAL, "ynp").agreement();

        assertThat(agreement.outside())
                .containsExactly(
                        new OutsideView(Survey.CRITERIA.get(1), new Spread(3, 1, 1, 1), new Spread(1, 0, 0, 0)),
                        new OutsideView(Survey.CRITERIA.get(0), new Spread(3, 1, 1, 1), new Spread(1, 1, 1, 1)),
                        new OutsideView(
                                Survey.CRITERIA.get(2), new Spread(3, 0.5, 0.5, 0.5), new Spread(1, 0.5, 0.5, 0.5)));
        assertThat(agreement.outside()).extracting(OutsideView::difference).containsExactly(1.0, 0.0, 0.0);
        assertThat(agreement.selfOverExternal()).contains(0.0);
        assertThat(agreement.groups()).extracting(RaterGroup::kind).containsExactly(SELF);
    }

    @Test
    void itReadsWell() {
        assertThat(THREE.and("Eve", EXTERNAL, "nnp").agreement()).hasToString("""
                split views: 5 of 12 criteria with two answers or more
                  ca-accountability-plan: 3 answers, median 100, 0-100, agreement 0, split
                  sm-leadership: 3 answers, median 0, 0-100, agreement 0, split
                  ca-vision-shared: 3 answers, median 0, 0-50, agreement 0.5, split
                  ca-unequal-burden: 3 answers, median 100, 50-100, agreement 0.5, split
                  sm-transparency: 3 answers, median 100, 50-100, agreement 0.5, split
                self: 3 raters, 12 criteria with two answers or more, 36 answers
                  alpha, nominal 0.58 (0.23 to 0.83)
                  alpha, ordinal 0.52 (0.1 to 0.85)
                  alpha, interval 0.52 (0.07 to 0.86)
                  alpha, ratio 0.54 (0.14 to 0.85)
                  ICC(1,1) 0.53 (0.07 to 0.87)
                  ICC(1,k) 0.77 (0.19 to 0.95)
                  ICC(2,1) 0.54 (0.11 to 0.87)
                  ICC(2,k) 0.78 (0.28 to 0.95)
                  ICC(3,1) 0.57 (0.13 to 0.88)
                  ICC(3,k) 0.8 (0.31 to 0.96)
                  (in brackets the middle 95 % of 1000 draws, seed 1, of the criteria)
                self minus external: 100 of 100, the median of 3 criteria that both answered
                  ca-case-made-with-data: self 100 (n 3), external 0 (n 1)
                  ca-problem-shared: self 100 (n 3), external 0 (n 1)
                  ca-root-causes: self 50 (n 3), external 50 (n 1)""");
    }
}
