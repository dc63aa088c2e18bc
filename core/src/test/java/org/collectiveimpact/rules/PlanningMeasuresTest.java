package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class PlanningMeasuresTest {

    private static final LocalDate START = LocalDate.of(2023, 7, 1);

    @Test
    void planningOfExactlyTwoYearsIsLimited() {
        assertThat(read(planning().startedOn(START).endedOn(LocalDate.of(2025, 7, 1))))
                .isEqualTo(Reading.of(Answer.YES, "planning from 2023-07-01 to 2025-07-01, not more than 24 months"));
    }

    @Test
    void planningOfTwoYearsAndADayIsTooLong() {
        assertThat(read(planning().startedOn(START).endedOn(LocalDate.of(2025, 7, 2))))
                .isEqualTo(Reading.of(Answer.PARTLY, "planning from 2023-07-01 to 2025-07-02, more than 24 months")
                        .withShortfalls("agenda.planning.endedOn"));
    }

    @Test
    void aLowerLimitAsksForShorterPlanning() {
        Criterion stricter = Samples.withNumber("ca-time-limited-planning", "months", 11);

        assertThat(Samples.read(stricter, Samples.sound()))
                .isEqualTo(Reading.of(Answer.PARTLY, "planning from 2024-07-01 to 2025-06-30, more than 11 months")
                        .withShortfalls("agenda.planning.endedOn"));
    }

    @Test
    void planningWhoseEndNobodyWroteDownMayHaveEndedInTime() {
        assertThat(read(planning().startedOn(START)))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("agenda.planning.endedOn")
                        .counted("planning since 2023-07-01; not recorded: an end")
                        .build());
        assertThat(complete(planning().startedOn(START)))
                .isEqualTo(Reading.of(Answer.PARTLY, "planning since 2023-07-01, without an end")
                        .withShortfalls("agenda.planning.endedOn"));
    }

    @Test
    void anEndStillToComeLimitsPlanningToo() {
        assertThat(read(planning().startedOn(LocalDate.of(2025, 7, 1)).endedOn(LocalDate.of(2026, 6, 30)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void withoutAStartNobodyCanTellHowLongPlanningTook() {
        assertThat(read(planning().endedOn(LocalDate.of(2025, 6, 30))))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("agenda.planning.startedOn")
                        .counted("planning until 2025-06-30; not recorded: a start")
                        .build());
        assertThat(complete(planning().endedOn(LocalDate.of(2025, 6, 30))))
                .isEqualTo(Reading.of(Answer.PARTLY, "planning until 2025-06-30, without a start")
                        .withShortfalls("agenda.planning.startedOn"));
    }

    @Test
    void planningThatEndsBeforeItStartsIsNotLimited() {
        assertThat(read(planning().startedOn(START).endedOn(START.minusDays(1))))
                .isEqualTo(
                        Reading.of(Answer.PARTLY, "planning from 2023-07-01 to 2023-06-30, which is before its start")
                                .withShortfalls("agenda.planning.endedOn"));
    }

    @Test
    void planningWithoutDatesIsNoneRecorded() {
        assertThat(read(planning()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no time of planning recorded")
                        .withUntold("agenda.planning"));
    }

    @Test
    void planningThatHasNotBegunIsNoneRecorded() {
        assertThat(read(planning().startedOn(Samples.AS_OF.plusDays(1)).endedOn(LocalDate.of(2026, 6, 30)))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void anAgendaDeclaredCompleteWithoutPlanningHadNone() {
        assertThat(Samples.read(
                        "ca-time-limited-planning",
                        Samples.sound()
                                .withAgenda(Samples.agenda()
                                        .planning(Optional.empty())
                                        .build())
                                .withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.NO, "no time of planning, and that part is complete")
                        .withShortfalls("agenda.planning"));
    }

    private static Planning.Builder planning() {
        return Planning.builder();
    }

    private static Reading read(Planning.Builder planning) {
        return Samples.read("ca-time-limited-planning", with(planning));
    }

    /** Reads the sample with an agenda that was declared complete. */
    private static Reading complete(Planning.Builder planning) {
        return Samples.read("ca-time-limited-planning", with(planning).withComplete(Section.AGENDA));
    }

    private static Initiative with(Planning.Builder planning) {
        return Samples.sound()
                .withAgenda(Samples.agenda().planning(planning.build()).build());
    }
}
