package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.agenda;
import static org.collectiveimpact.rules.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

/** The sample's agenda was adopted on 2025-06-30; it is looked at on 2026-01-01. */
class QuickWinsTest {

    private static final String QUICK = "ca-quick-wins";

    @Test
    void anEarlyWinWithinAYearOfTheAdoptionIsEnough() {
        assertThat(read(win("cards", "2026-06-30"), due("trained", "2026-06-30")))
                .isEqualTo(Reading.of(Answer.YES, "1 of 2 milestones are early wins due by 2026-06-30"));
    }

    @Test
    void anEarlyWinAYearAndADayAfterTheAdoptionMayBeTooLate() {
        assertThat(read(win("cards", "2026-07-01")))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("milestones[cards]")
                        .counted("0 of 1 milestones are early wins due by 2026-06-30; not recorded: Cards")
                        .build());
        assertThat(Samples.read(
                        QUICK,
                        sound().withMilestones(win("cards", "2026-07-01")).withComplete(Section.ACTION_PLAN)))
                .isEqualTo(Reading.of(Answer.NO, "0 of 1 milestones are early wins due by 2026-06-30; without: Cards")
                        .withShortfalls("milestones[cards]"));
    }

    @Test
    void aMilestoneThatIsNotAnEarlyWinDoesNotCount() {
        assertThat(read(win("cards", "2026-03-31").withQuickWin(false)).score()).isEqualTo(Score.NONE);
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
        assertThat(Samples.read(
                        QUICK,
                        sound().withMilestones(due("cards", "2026-03-31"), due("trained", "2027-03-31"))
                                .withComplete(Section.ACTION_PLAN)))
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
        assertThat(read(undated("cards").withQuickWin(true)).score()).isEqualTo(Score.UNKNOWN);
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
        assertThat(Samples.read(
                                sooner,
                                sound().withMilestones(win("cards", "2026-03-01"))
                                        .withComplete(Section.ACTION_PLAN))
                        .score())
                .isEqualTo(Score.NONE);
    }

    private static Reading read(Milestone... milestones) {
        return Samples.read(QUICK, sound().withMilestones(List.of(milestones)));
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
