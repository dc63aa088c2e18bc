package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.CommunitySamples.engaged;

import java.util.Optional;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class TargetedStrategiesTest {

    private static final String TARGETED = " strategies aimed at a narrower group have an activity under way";

    @Test
    void aTargetedStrategyUnderWayIsEnough() {
        assertThat(read(engaged())).isEqualTo(Reading.of(Answer.YES, "1 of 1" + TARGETED));
    }

    @Test
    void aTargetedStrategyWithoutAnActivityIsPartOfIt() {
        assertThat(read(doing(ActivityStatus.PLANNED)))
                .isEqualTo(Reading.of(Answer.PARTLY, "0 of 1" + TARGETED + "; without: Tutoring")
                        .withShortfalls("strategies[tutoring]"));
    }

    @Test
    void strategiesForEverybodyAreNotEnough() {
        Initiative untargeted =
                engaged().withStrategies(Samples.strategy("tutoring", "reading").build());

        assertThat(read(untargeted))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "no strategy is known to be aimed at a narrower group; not recorded: Tutoring")
                        .withUntold("strategies[tutoring]"));
        assertThat(read(untargeted.withComplete(Section.STRATEGIES)))
                .isEqualTo(Reading.of(Answer.NO, "1 strategy, none of them aimed at a narrower group"));
    }

    @Test
    void whatIsNotRecordedOfActivitiesLeavesItOpen() {
        Reading open = Reading.builder()
                .score(Score.between(0.5, 1))
                .cause(Cause.NOT_RECORDED)
                .addUntold("strategies[tutoring]")
                .counted("0 of 1" + TARGETED + "; not recorded: Tutoring")
                .build();

        assertThat(read(engaged()
                        .withActivities(
                                WorkSamples.tutors().status(Optional.empty()).build())))
                .isEqualTo(open);
        assertThat(read(engaged().withActivities())).isEqualTo(open);
        assertThat(read(engaged().withActivities().withComplete(Section.ACTIVITIES))
                        .score())
                .isEqualTo(Score.HALF);
    }

    private static Initiative doing(ActivityStatus status) {
        return engaged().withActivities(WorkSamples.tutors().status(status).build());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("eq-targeted", initiative);
    }
}
