package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.TalkSamples.group;
import static org.collectiveimpact.rules.TalkSamples.meeting;
import static org.collectiveimpact.rules.TalkSamples.prepared;
import static org.collectiveimpact.rules.TalkSamples.steering;
import static org.collectiveimpact.rules.WorkSamples.workGroup;

import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroupStatus;
import org.junit.jupiter.api.Test;

class WorkGroupCadenceTest {

    @Test
    void aGroupThatMetExactlySixtyDaysAgoMetRecently() {
        assertThat(read(two(group("2025-11-02", "one"), group("2025-12-01", "two"))))
                .isEqualTo(Reading.of(Answer.YES, "2 of 2 active work groups met in the last 60 days"));
    }

    @Test
    void aGroupThatMetSixtyOneDaysAgoDidNot() {
        assertThat(read(two(group("2025-11-01", "one"), group("2025-12-01", "two"))))
                .isEqualTo(Reading.of(Answer.PARTLY, "1 of 2 active work groups met in the last 60 days; without: One")
                        .withShortfalls("workGroups[one]"));
        assertThat(read(two(steering("2025-12-01"))).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aMeetingStillToComeDoesNotCountYet() {
        assertThat(read(two(group("2026-01-01", "one"), group("2026-01-02", "two")))
                        .shortfalls())
                .containsExactly("workGroups[two]");
    }

    @Test
    void groupsThatAreNotActiveAreNotAsked() {
        assertThat(read(meeting(group("2025-12-01", "one"))
                                .withWorkGroups(
                                        workGroup("one").build(),
                                        workGroup("two")
                                                .status(WorkGroupStatus.CLOSED)
                                                .build()))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(meeting(group("2025-12-01", "one"))
                        .withWorkGroups(
                                workGroup("one").status(WorkGroupStatus.PLANNED).build())))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no work group is known to be active"));
    }

    @Test
    void aGroupWithoutAStatusMayBeActive() {
        assertThat(read(meeting(group("2025-12-01", "one"))
                        .withWorkGroups(
                                workGroup("one").build(),
                                workGroup("two").status(Optional.empty()).build())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("workGroups[two]")
                        .counted("1 of 1 active work groups met in the last 60 days;"
                                + " not recorded whether among them: Two")
                        .build());
    }

    @Test
    void aMeetingThatNamesNoGroupMayHaveBeenOfAny() {
        Initiative open = two(prepared("2025-12-01").body(Body.WORK_GROUP), group("2025-12-01", "one"));

        assertThat(read(open).untold()).containsExactly("workGroups[two]");
        assertThat(read(open.withComplete(Section.MEETINGS)).shortfalls()).containsExactly("workGroups[two]");
    }

    @Test
    void whileNoMeetingsAreRecordedNobodyCanTell() {
        assertThat(read(two())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no meetings recorded"));
        assertThat(read(two().withComplete(Section.MEETINGS)).score()).isEqualTo(Score.NONE);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("cc-workgroup-cadence", initiative);
    }

    private static Initiative two(Meeting.Builder... meetings) {
        return meeting(meetings)
                .withWorkGroups(workGroup("one").build(), workGroup("two").build());
    }
}
