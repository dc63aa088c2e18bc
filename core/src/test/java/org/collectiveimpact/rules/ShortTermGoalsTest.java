package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.agenda;
import static org.collectiveimpact.rules.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

/** The sample's agenda was adopted on 2025-06-30; it is looked at on 2026-01-01. */
class ShortTermGoalsTest {

    private static final String SHORT_TERM = "ca-short-term-goals";

    @Test
    void aMilestoneBetweenOneAndTwoYearsAheadIsEnough() {
        assertThat(read(due("trained", "2026-12-31"), due("done", "2035-01-01")))
                .isEqualTo(Reading.of(
                        Answer.YES, "1 of 2 milestones are due 12 to 24 months after 2025-06-30 or 2026-01-01"));
    }

    @Test
    void exactlyOneYearAfterTheAdoptionIsLateEnough() {
        assertThat(read(due("trained", "2026-06-30")).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aDayLessThanAYearAfterTheAdoptionIsTooSoon() {
        assertThat(read(due("trained", "2026-06-29")))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 milestones are due 12 to 24 months after 2025-06-30 or 2026-01-01;"
                                        + " without: Trained")
                        .withShortfalls("milestones[trained]"));
    }

    @Test
    void exactlyTwoYearsAfterTheDayIsSoonEnough() {
        assertThat(read(due("trained", "2028-01-01")).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aDayMoreThanTwoYearsAfterTheDayIsTooLate() {
        assertThat(read(due("trained", "2028-01-02")).score()).isEqualTo(Score.HALF);
    }

    @Test
    void whileTheAdoptionIsNotRecordedTheMilestoneMayBeInTime() {
        Initiative silent =
                sound().withAgenda(agenda().adoptedOn(Optional.empty()).build());

        assertThat(Samples.read(SHORT_TERM, silent.withMilestones(due("trained", "2026-12-31")))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
        assertThat(Samples.read(SHORT_TERM, silent.withMilestones(due("trained", "2028-01-02")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void withoutAnAdoptionTheDayAloneCounts() {
        Initiative notAdopted =
                sound().withAgenda(agenda().adoptedOn(Optional.empty()).build()).withComplete(Section.AGENDA);

        assertThat(Samples.read(SHORT_TERM, notAdopted.withMilestones(due("trained", "2026-12-31")))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(Samples.read(SHORT_TERM, notAdopted.withMilestones(due("trained", "2027-01-01"))))
                .isEqualTo(Reading.of(Answer.YES, "1 of 1 milestones are due 12 to 24 months after 2026-01-01"));
    }

    @Test
    void aMilestoneWithoutADateMayBeDueInTime() {
        assertThat(read(undated("trained"), due("done", "2035-01-01")))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("milestones[done]")
                        .addUntold("milestones[trained]")
                        .counted("0 of 2 milestones are due 12 to 24 months after 2025-06-30 or 2026-01-01;"
                                + " without: Done; not recorded: Trained")
                        .build());
    }

    @Test
    void ofMilestonesWithoutDatesNobodyCanTell() {
        assertThat(read(undated("trained")).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void amongCompleteMilestonesOneWithoutADateHasNone() {
        assertThat(Samples.read(
                        SHORT_TERM, sound().withMilestones(undated("trained")).withComplete(Section.MILESTONES)))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "0 of 1 milestones are due 12 to 24 months after 2025-06-30 or 2026-01-01;"
                                        + " without: Trained")
                        .withShortfalls("milestones[trained]"));
    }

    @Test
    void otherLimitsAskForAnotherTime() {
        Criterion criterion = Samples.criterion(SHORT_TERM);
        Criterion sooner =
                criterion.withLimits(criterion.limits().withNumbers(Map.of("from-months", 6, "to-months", 12)));

        assertThat(Samples.read(sooner, sound().withMilestones(due("trained", "2025-12-30")))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(Samples.read(sooner, sound().withMilestones(due("trained", "2027-01-02")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    private static Reading read(Milestone... milestones) {
        return Samples.read(SHORT_TERM, sound().withMilestones(List.of(milestones)));
    }

    private static Milestone undated(String id) {
        return Samples.milestone(id).build();
    }

    private static Milestone due(String id, String day) {
        return undated(id).withDueDate(LocalDate.parse(day));
    }
}
