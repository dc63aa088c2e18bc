package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.group;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.MemberRole;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupStatus;
import org.junit.jupiter.api.Test;

class WorkGroupMeasuresTest {

    private static final String ACTIVE = "gov-workgroups-active";
    private static final String HANDS = "gov-strategy-has-workgroup";

    @Test
    void threeMembersWithAChairAreEnough() {
        assertThat(active(group("readers", "ann", "bob", "mayor"), group("drivers", "ann")))
                .isEqualTo(Reading.of(Answer.YES, "1 of 2 active work groups have at least 3 members and 1 chair"));
    }

    @Test
    void twoMembersArePartOfIt() {
        assertThat(active(group("readers", "ann", "bob")))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 active work groups have at least 3 members and 1 chair; without: Readers")
                        .withShortfalls("workGroups[readers]"));
    }

    @Test
    void aMemberListedTwiceIsOneMember() {
        assertThat(active(group("readers", "ann", "bob", "bob")).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aGroupWithoutAChairIsPartOfIt() {
        WorkGroup group = group("readers", "ann", "bob", "mayor").build();
        WorkGroup leaderless = group.withMembers(group.members().stream()
                .map(member -> member.withRole(MemberRole.LIAISON))
                .toList());

        assertThat(Samples.read(ACTIVE, structured().withWorkGroups(leaderless)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aMemberWithoutARoleMayBeTheChair() {
        WorkGroup group = group("readers", "ann", "bob", "mayor").build();
        Initiative open = structured()
                .withWorkGroups(group.withMembers(group.members().stream()
                        .map(member -> member.withRole(Optional.empty()))
                        .toList()));

        assertThat(Samples.read(ACTIVE, open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("workGroups[readers]")
                        .counted("0 of 1 active work groups have at least 3 members and 1 chair; not recorded:"
                                + " Readers")
                        .build());
        assertThat(Samples.read(ACTIVE, open.withComplete(Section.WORK_GROUPS)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void otherNumbersAskForLargerGroups() {
        assertThat(Samples.read(asking(3, 1), structured()).score()).isEqualTo(Score.FULL);
        assertThat(Samples.read(asking(4, 1), structured()).score()).isEqualTo(Score.HALF);
        assertThat(Samples.read(asking(3, 2), structured()).score()).isEqualTo(Score.HALF);
    }

    private static Criterion asking(int members, int chairs) {
        return Samples.criterion(ACTIVE)
                .withLimits(Limits.builder()
                        .numbers(Map.of("members", members, "chairs", chairs))
                        .build());
    }

    @Test
    void aGroupOfWhichNobodyWroteDownTheMembersMayBeWhole() {
        assertThat(active(group("readers")).score()).isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void groupsThatAreNotAtWorkAreNotEnough() {
        for (WorkGroupStatus status :
                List.of(WorkGroupStatus.PLANNED, WorkGroupStatus.PAUSED, WorkGroupStatus.CLOSED)) {
            assertThat(active(group("readers", "ann", "bob", "mayor").status(status)))
                    .isEqualTo(Reading.of(Answer.NO, "no active work group; 1 work group recorded"));
        }
    }

    @Test
    void aGroupWithoutAStatusMayBeAtWork() {
        assertThat(active(group("readers", "ann", "bob", "mayor").status(Optional.empty()))
                        .score())
                .isEqualTo(Score.UNKNOWN);
        assertThat(active(group("readers", "ann").status(Optional.empty())).score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void strategiesInTheHandsOfGroupsAreEnough() {
        assertThat(hands(on("readers", "tutoring"), on("drivers", "buses")))
                .isEqualTo(Reading.of(Answer.YES, "2 of 2 strategies are in the hands of a work group"));
    }

    @Test
    void oneStrategyInTheHandsOfAGroupIsPartOfIt() {
        assertThat(hands(on("readers", "tutoring")))
                .isEqualTo(
                        Reading.of(Answer.PARTLY, "1 of 2 strategies are in the hands of a work group; without: Buses")
                                .withShortfalls("strategies[buses]"));
    }

    @Test
    void noStrategyInTheHandsOfAGroupIsNotEnough() {
        assertThat(hands(on("readers", "another")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void plannedGroupsCountAndThoseThatRestOrEndedDoNot() {
        assertThat(hands(on("readers", "tutoring", "buses").status(WorkGroupStatus.PLANNED))
                        .score())
                .isEqualTo(Score.FULL);
        for (WorkGroupStatus status : List.of(WorkGroupStatus.PAUSED, WorkGroupStatus.CLOSED)) {
            assertThat(hands(on("readers", "tutoring", "buses").status(status)).score())
                    .isEqualTo(Score.NONE);
        }
    }

    @Test
    void aGroupWithoutAStatusMayHaveEnded() {
        assertThat(hands(on("readers", "tutoring", "buses").status(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[buses]", "strategies[tutoring]")
                        .counted("0 of 2 strategies are in the hands of a work group; not recorded: Buses, Tutoring")
                        .build());
    }

    @Test
    void aGroupWithoutStrategiesMayHaveTakenOnAny() {
        Initiative open = structured().withWorkGroups(on("readers").build());

        assertThat(Samples.read(HANDS, open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(HANDS, open.withComplete(Section.WORK_GROUPS)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void onlyStrategiesThatComeFirstCount() {
        assertThat(Samples.read(
                        HANDS,
                        structured()
                                .withStrategies(
                                        Samples.strategy("tutoring")
                                                .priority(true)
                                                .build(),
                                        Samples.strategy("buses").build())
                                .withWorkGroups(on("readers", "tutoring").build())))
                .isEqualTo(Reading.of(Answer.YES, "1 of 1 strategies are in the hands of a work group"));
    }

    @Test
    void withoutStrategiesOrGroupsNobodyCanTell() {
        assertThat(Samples.read(HANDS, structured().withStrategies()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no strategies recorded"));
        assertThat(Samples.read(HANDS, structured().withWorkGroups()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no work groups recorded"));
    }

    @Test
    void whereThereAreNoGroupsNoStrategyIsInTheirHands() {
        assertThat(Samples.read(HANDS, structured().withWorkGroups().withComplete(Section.WORK_GROUPS)))
                .isEqualTo(Reading.of(Answer.NO, "no work groups, and that list is complete"));
    }

    private static WorkGroup.Builder on(String id, String... strategies) {
        return group(id).strategies(Stream.of(strategies).map(StrategyId::of).toList());
    }

    private static Reading active(WorkGroup.Builder... groups) {
        return Samples.read(ACTIVE, with(groups));
    }

    private static Reading hands(WorkGroup.Builder... groups) {
        return Samples.read(HANDS, with(groups));
    }

    private static Initiative with(WorkGroup.Builder... groups) {
        return structured()
                .withWorkGroups(Stream.of(groups).map(WorkGroup.Builder::build).toList());
    }
}
