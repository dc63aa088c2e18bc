package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.sound;
import static org.collectiveimpact.rules.Samples.strategy;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.EvidenceBasis;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.junit.jupiter.api.Test;

class StrategyMeasuresTest {

    @Test
    void twoStrategiesAreEnough() {
        assertThat(read("ca-strategies", strategy("tutoring"), strategy("school-bus")))
                .isEqualTo(Reading.of(Answer.YES, "2 strategies recorded"));
    }

    @Test
    void oneStrategyIsPartOfIt() {
        assertThat(read("ca-strategies", strategy("tutoring")))
                .isEqualTo(Reading.of(Answer.PARTLY, "1 strategy recorded"));
    }

    @Test
    void aHigherLimitAsksForMoreStrategies() {
        assertThat(Samples.read(Samples.withYes("ca-strategies", ">= 4"), sound())
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aStrategyThatNamesNoGoalMayServeAny() {
        Initiative silent = sound().withStrategies(
                        strategy("tutoring", "reading").build(),
                        strategy("school-bus").build());

        assertThat(Samples.read("ca-strategy-has-goal", silent))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[school-bus]")
                        .counted("1 of 2 strategies serve a goal of the agenda; not recorded: School bus")
                        .build());
        assertThat(Samples.read("ca-strategy-has-goal", silent.withComplete(Section.STRATEGIES)))
                .isEqualTo(
                        Reading.of(Answer.PARTLY, "1 of 2 strategies serve a goal of the agenda; without: School bus")
                                .withShortfalls("strategies[school-bus]"));
    }

    @Test
    void aGoalThatDoesNotExistDoesNotCount() {
        assertThat(read("ca-strategy-has-goal", strategy("tutoring", "nowhere")))
                .isEqualTo(Reading.of(Answer.NO, "0 of 1 strategies serve a goal of the agenda; without: Tutoring")
                        .withShortfalls("strategies[tutoring]"));
    }

    @Test
    void whileNoGoalsAreRecordedNobodyCanTellWhetherANamedGoalIsOne() {
        assertThat(Samples.read(
                        "ca-strategy-has-goal",
                        sound().withGoals()
                                .withStrategies(
                                        strategy("tutoring", "reading").build(),
                                        strategy("school-bus").build())
                                .withComplete(Section.STRATEGIES)))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 0.5))
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("strategies[school-bus]")
                        .addUntold("strategies[tutoring]")
                        .counted("0 of 2 strategies serve a goal of the agenda;"
                                + " without: School bus; not recorded: Tutoring")
                        .build());
    }

    @Test
    void whereThereAreNoGoalsNoStrategyServesOne() {
        assertThat(Samples.read("ca-strategy-has-goal", sound().withGoals().withComplete(Section.GOALS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void halfOfTheStrategiesWithAReasonArePartOfIt() {
        Initiative half = sound().withStrategies(
                        strategy("tutoring").build(),
                        strategy("school-bus").evidence(List.of()).build());

        assertThat(Samples.read("ca-strategy-evidence", half))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[school-bus]")
                        .counted("1 of 2 strategies have a recorded reason to believe in them, with a reference;"
                                + " not recorded: School bus")
                        .build());
        assertThat(Samples.read("ca-strategy-evidence", half.withComplete(Section.STRATEGIES)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 strategies have a recorded reason to believe in them, with a reference;"
                                        + " without: School bus")
                        .withShortfalls("strategies[school-bus]"));
    }

    @Test
    void lessThanHalfIsNotEnough() {
        Initiative third = sound().withStrategies(
                        strategy("a").build(),
                        strategy("b").evidence(List.of()).build(),
                        strategy("c").evidenceBasis(Optional.empty()).build());

        assertThat(Samples.read("ca-strategy-evidence", third).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read("ca-strategy-evidence", third.withComplete(Section.STRATEGIES))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aLowerLimitAsksForFewerReasons() {
        Criterion easier = Samples.withYes("ca-strategy-evidence", ">= 0.6");

        assertThat(Samples.read(
                                easier,
                                sound().withStrategies(
                                                strategy("a").build(),
                                                strategy("b").build(),
                                                strategy("c")
                                                        .evidence(List.of())
                                                        .build()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aBetIsNoReason() {
        assertThat(read("ca-strategy-evidence", strategy("tutoring").evidenceBasis(EvidenceBasis.NONE))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void everyOtherBasisIsAReason() {
        for (EvidenceBasis basis : EvidenceBasis.values()) {
            assertThat(read("ca-strategy-evidence", strategy("tutoring").evidenceBasis(basis))
                            .score())
                    .isEqualTo(basis == EvidenceBasis.NONE ? Score.NONE : Score.FULL);
        }
    }

    private static Reading read(String criterion, Strategy.Builder... strategies) {
        return Samples.read(
                criterion,
                sound().withStrategies(List.of(strategies).stream()
                        .map(Strategy.Builder::build)
                        .toList()));
    }
}
