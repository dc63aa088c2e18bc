package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.births;
import static org.collectiveimpact.rules.IndicatorSamples.goal;
import static org.collectiveimpact.rules.IndicatorSamples.hours;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.measuredBy;
import static org.collectiveimpact.rules.IndicatorSamples.rate;

import java.util.Optional;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class SeparateLevelsTest {

    private static final Goal READING = goal("reading").build();

    @Test
    void markedIndicatorsAndACoveredGoalAreEnough() {
        assertThat(read(measuredBy(rate(), hours())))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("2 of 2 indicators are marked with their level; 1 of 1 population goals have a"
                                + " population indicator")
                        .build());
    }

    @Test
    void anUnmarkedIndicatorIsAPart() {
        Initiative unmarked = measuredBy(rate(), hours().level(Optional.empty()));

        assertThat(read(unmarked))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[tutoring-hours]")
                        .counted("1 of 2 indicators are marked with their level; not recorded: Tutoring hours; 1 of 1"
                                + " population goals have a population indicator")
                        .build());
        assertThat(read(unmarked.withComplete(Section.INDICATORS)))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("indicators[tutoring-hours]")
                        .counted("1 of 2 indicators are marked with their level; without: Tutoring hours; 1 of 1"
                                + " population goals have a population indicator")
                        .build());
    }

    @Test
    void withoutAnyMarkTheAnswerIsNo() {
        Initiative unmarked = measuredBy(rate().level(Optional.empty()));

        assertThat(read(unmarked).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(unmarked.withComplete(Section.INDICATORS))).satisfies(reading -> {
            assertThat(reading.score()).isEqualTo(Score.NONE);
            assertThat(reading.shortfalls()).containsExactly("goals[reading]", "indicators[reading-rate]");
        });
    }

    @Test
    void aPopulationGoalJudgedByPerformanceAloneIsAPart() {
        assertThat(read(measuredBy(rate(), hours().addGoals(GoalId.of("housing")))
                        .withGoals(READING, goal("housing").build())))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("goals[housing]")
                        .counted("2 of 2 indicators are marked with their level; 1 of 2 population goals have a"
                                + " population indicator; without: More housing")
                        .build());
    }

    @Test
    void aPerformanceGoalNeedsNoPopulationIndicator() {
        Goal served = goal("served").level(Level.PERFORMANCE).build();

        assertThat(read(measured().withGoals(READING, served)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aGoalWithoutALevelMayNeedAPopulationIndicator() {
        Initiative open = measured()
                .withGoals(READING, goal("housing").level(Optional.empty()).build());

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("goals[housing]")
                        .counted("3 of 3 indicators are marked with their level; 1 of 1 population goals have a"
                                + " population indicator; not recorded whether among them: More housing")
                        .build());
        assertThat(read(open.withComplete(Section.GOALS)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void whileNoGoalsAreRecordedTheyMayLackAPopulationIndicator() {
        Initiative open = measured().withGoals();

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .counted("3 of 3 indicators are marked with their level; no population goals recorded")
                        .build());
        assertThat(read(open.withComplete(Section.GOALS)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aMeasureOfASystemIsMarked() {
        assertThat(read(measuredBy(rate(), hours().level(Level.SYSTEM))).score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aContextFigureNeedsNoMark() {
        assertThat(read(measuredBy(rate(), births())).score()).isEqualTo(Score.FULL);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("sm-levels-separate", initiative);
    }
}
