package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.agenda;
import static org.collectiveimpact.rules.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

/** The sample's agenda was adopted on 2025-06-30; it is looked at on 2026-01-01. */
class MilestoneMeasuresTest {

    private static final String SHORT_TERM = "ca-short-term-goals";
    private static final String QUICK = "ca-quick-wins";

    @Test
    void aMilestoneBetweenOneAndTwoYearsAheadIsEnough() {
        assertThat(read(SHORT_TERM, due("trained", "2026-12-31"), due("done", "2035-01-01")))
                .isEqualTo(Reading.of(
                        Answer.YES, "1 of 2 milestones are due 12 to 24 months after 2025-06-30 or 2026-01-01"));
    }

    @Test
    void exactlyOneYearAfterTheAdoptionIsLateEnough() {
        assertThat(read(SHORT_TERM, due("trained", "2026-06-30")).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aDayLessThanAYearAfterTheAdoptionIsTooSoon() {
        assertThat(read(SHORT_TERM, due("trained", "2026-06-29")))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 milestones are due 12 to 24 months after 2025-06-30 or 2026-01-01;"
                                        + " without: Trained")
                        .withShortfalls("milestones[trained]"));
    }

    @Test
    void exactlyTwoYearsAfterTheDayIsSoonEnough() {
        assertThat(read(SHORT_TERM, due("trained", "2028-01-01")).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aDayMoreThanTwoYearsAfterTheDayIsTooLate() {
        assertThat(read(SHORT_TERM, due("trained", "2028-01-02")).score()).isEqualTo(Score.HALF);
    }

    @Test
    void withoutAnAdoptionTheDayAloneCounts() {
        Initiative notAdopted =
                sound().withAgenda(agenda().adoptedOn(Optional.empty()).build());

        assertThat(Samples.read(SHORT_TERM, notAdopted.withMilestones(due("trained", "2026-12-31")))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(Samples.read(SHORT_TERM, notAdopted.withMilestones(due("trained", "2027-01-01"))))
                .isEqualTo(Reading.of(Answer.YES, "1 of 1 milestones are due 12 to 24 months after 2026-01-01"));
    }

    @Test
    void aMilestoneWithoutADateMayBeDueInTime() {
        assertThat(read(SHORT_TERM, undated("trained"), due("done", "2035-01-01")))
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
        assertThat(read(SHORT_TERM, undated("trained")).score()).isEqualTo(Score.UNKNOWN);
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

    @Test
    void anEarlyWinWithinAYearOfTheAdoptionIsEnough() {
        assertThat(read(QUICK, win("cards", "2026-06-30"), due("trained", "2026-06-30")))
                .isEqualTo(Reading.of(Answer.YES, "1 of 2 milestones are early wins due by 2026-06-30"));
    }

    @Test
    void anEarlyWinAYearAndADayAfterTheAdoptionIsTooLate() {
        assertThat(read(QUICK, win("cards", "2026-07-01")))
                .isEqualTo(Reading.of(Answer.NO, "0 of 1 milestones are early wins due by 2026-06-30; without: Cards")
                        .withShortfalls("milestones[cards]"));
    }

    @Test
    void aMilestoneThatIsNotAnEarlyWinDoesNotCount() {
        assertThat(read(QUICK, win("cards", "2026-03-31").withQuickWin(false)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void implementationStartsWithTheActionPlan() {
        Initiative initiative = sound().withMilestones(win("cards", "2026-10-01"));

        assertThat(Samples.read(QUICK, initiative.withActionPlan(adopted("2025-10-01")))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(Samples.read(QUICK, initiative.withActionPlan(adopted("2025-09-30")))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anActionPlanAdoptedLaterStartsNothingYet() {
        assertThat(Samples.read(
                                QUICK,
                                sound().withMilestones(win("cards", "2026-10-01"))
                                        .withActionPlan(adopted("2026-01-02")))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aMilestoneThatNobodyMarkedMayBeAnEarlyWin() {
        assertThat(read(QUICK, due("cards", "2026-03-31"), due("trained", "2027-03-31")))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("milestones[trained]")
                        .addUntold("milestones[cards]")
                        .counted("0 of 2 milestones are early wins due by 2026-06-30;"
                                + " without: Trained; not recorded: Cards")
                        .build());
    }

    @Test
    void anEarlyWinWithoutADateMayBeDueInTime() {
        assertThat(read(QUICK, undated("cards").withQuickWin(true)).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void amongCompleteMilestonesOneThatNobodyMarkedIsNoEarlyWin() {
        Initiative complete = sound().withComplete(Section.MILESTONES);

        assertThat(Samples.read(QUICK, complete.withMilestones(due("cards", "2026-03-31")))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(Samples.read(QUICK, complete.withMilestones(undated("cards").withQuickWin(true)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whileTheStartOfImplementationIsNotRecordedNobodyCanTell() {
        assertThat(Samples.read(
                        QUICK,
                        sound().withMilestones(win("cards", "2026-03-31"))
                                .withAgenda(agenda().adoptedOn(Optional.empty()).build())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("milestones[cards]")
                        .counted("0 of 1 milestones are early wins; not recorded: Cards")
                        .build());
    }

    @Test
    void aLowerLimitAsksForEarlierWins() {
        Criterion sooner = Samples.withNumber(QUICK, "months", 8);

        assertThat(Samples.read(sooner, sound().withMilestones(win("cards", "2026-02-28")))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(Samples.read(sooner, sound().withMilestones(win("cards", "2026-03-01")))
                        .score())
                .isEqualTo(Score.NONE);
    }

    private static Reading read(String criterion, Milestone... milestones) {
        return Samples.read(criterion, sound().withMilestones(List.of(milestones)));
    }

    private static Milestone undated(String id) {
        return Samples.milestone(id).build();
    }

    private static Milestone due(String id, String day) {
        return undated(id).withDueDate(LocalDate.parse(day));
    }

    private static Milestone win(String id, String day) {
        return due(id, day).withQuickWin(true);
    }

    private static ActionPlan adopted(String day) {
        return ActionPlan.builder().adoptedOn(LocalDate.parse(day)).build();
    }
}
