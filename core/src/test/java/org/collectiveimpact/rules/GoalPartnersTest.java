package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.WorkSamples.bags;
import static org.collectiveimpact.rules.WorkSamples.doing;
import static org.collectiveimpact.rules.WorkSamples.silent;
import static org.collectiveimpact.rules.WorkSamples.tutors;
import static org.collectiveimpact.rules.WorkSamples.visits;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class GoalPartnersTest {

    private static final List<PartnerId> CLINIC = List.of(PartnerId.of("clinic"));

    @Test
    void aGoalOfOnePartnerFallsShort() {
        assertThat(read(doing(tutors(), visits().partners(CLINIC))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY, "1 of 2 goals are worked on by 2 or more partners; without: Attendance")
                        .withShortfalls("goals[attendance]"));
    }

    @Test
    void goalsOfOnePartnerEachAreNotEnough() {
        assertThat(read(doing(bags(), visits().partners(CLINIC))).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aLowerLimitAsksForFewerPartners() {
        assertThat(Samples.read(
                                Samples.withNumber("mra-goal-multi-partner", "partners", 1),
                                doing(bags(), visits().partners(CLINIC)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anActivityThatNamesTheGoalItselfCountsToo() {
        assertThat(read(doing(
                                tutors(),
                                visits().partners(CLINIC),
                                silent("fair", "city").addGoals(GoalId.of("attendance"))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void goalsNeedNoStrategyInBetween() {
        Initiative direct = doing(silent("fair", "city", "school").addGoals(GoalId.of("reading")))
                .withGoals(Samples.goal("reading").build())
                .withStrategies();

        assertThat(read(direct).score()).isEqualTo(Score.FULL);
    }

    @Test
    void whileNoStrategiesAreRecordedWhatServesThemMayBeForAnyGoal() {
        Initiative direct = doing(silent("fair", "city").addGoals(GoalId.of("reading")))
                .withGoals(Samples.goal("reading").build())
                .withStrategies();

        assertThat(read(direct).score()).isEqualTo(Score.NONE);
        assertThat(read(direct.toBuilder().addActivities(bags().build()).build())
                        .shortfalls())
                .containsExactly("goals[reading]");
        assertThat(read(direct.toBuilder().addActivities(tutors().build()).build())
                        .untold())
                .containsExactly("goals[reading]");
    }

    @Test
    void whatNamesNeitherGoalNorStrategyMayBeForAnyGoal() {
        Initiative alone = doing(tutors(), visits().partners(CLINIC));

        assertThat(read(alone).shortfalls()).containsExactly("goals[attendance]");
        assertThat(read(alone.toBuilder()
                                .addActivities(silent("fair", "city").build())
                                .build())
                        .untold())
                .containsExactly("goals[attendance]");
        assertThat(read(alone.toBuilder()
                                .addActivities(silent("fair", "city").build())
                                .addComplete(Section.ACTIVITIES)
                                .build())
                        .shortfalls())
                .containsExactly("goals[attendance]");
        assertThat(read(alone.toBuilder()
                                .addActivities(silent("fair", "clinic").build())
                                .build())
                        .shortfalls())
                .containsExactly("goals[attendance]");
    }

    @Test
    void aStrategyThatNamesNoGoalMayServeAny() {
        Initiative silent = doing(tutors(), visits().partners(CLINIC))
                .withStrategies(
                        Samples.strategy("tutoring", "reading").goals(List.of()).build(),
                        Samples.strategy("home-visits", "attendance").build());

        assertThat(read(silent).untold()).containsExactly("goals[attendance]", "goals[reading]");
        assertThat(read(silent.withComplete(Section.STRATEGIES)).shortfalls())
                .containsExactly("goals[attendance]", "goals[reading]");
    }

    @Test
    void whatIsOverNoLongerCounts() {
        assertThat(read(doing(tutors(), visits().status(ActivityStatus.ENDED))).shortfalls())
                .containsExactly("goals[attendance]");
        assertThat(read(doing(tutors(), visits().status(ActivityStatus.PLANNED)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anActivityWithoutPartnersOrStatusLeavesItOpen() {
        Reading open = Reading.builder()
                .score(Score.between(0.5, 1))
                .cause(Cause.NOT_RECORDED)
                .addUntold("goals[attendance]")
                .counted("1 of 2 goals are worked on by 2 or more partners; not recorded: Attendance")
                .build();

        assertThat(read(doing(tutors(), visits().partners(List.of())))).isEqualTo(open);
        assertThat(read(doing(tutors(), visits().status(Optional.empty())))).isEqualTo(open);
    }

    @Test
    void whileNoActivitiesAreRecordedNobodyCanTell() {
        assertThat(read(doing())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no activities recorded"));
        assertThat(read(doing().withComplete(Section.ACTIVITIES)).score()).isEqualTo(Score.NONE);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("mra-goal-multi-partner", initiative);
    }
}
