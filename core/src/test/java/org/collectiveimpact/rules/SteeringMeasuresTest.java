package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Seniority;
import org.collectiveimpact.model.SteeringCommittee;
import org.junit.jupiter.api.Test;

class SteeringMeasuresTest {

    private static final String SENIORITY = "gov-steering-seniority";
    private static final String LIVED = "gov-steering-lived-experience";
    private static final String RULE = "gov-decision-rule";

    @Test
    void sixOfTenWhoDecideAreEnough() {
        assertThat(Samples.read(SENIORITY, deciders(6)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void fiveOfTenWhoDecideArePartOfIt() {
        assertThat(Samples.read(SENIORITY, deciders(5)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "5 of 10 steering members can commit their organisation or sit for lived experience;"
                                        + " without: p5, p6, p7, p8, p9")
                        .withShortfalls(IntStream.range(5, 10)
                                .mapToObj(i -> "steeringCommittee.members[p" + i + "]")
                                .toList()));
    }

    @Test
    void threeOfTenArePartOfItAndTwoAreNotEnough() {
        assertThat(Samples.read(SENIORITY, deciders(3)).score()).isEqualTo(Score.HALF);
        assertThat(Samples.read(SENIORITY, deciders(2)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void leadersDeputiesElectedAndBoardMembersDecide() {
        Set<Seniority> deciding =
                EnumSet.of(Seniority.CHIEF_EXECUTIVE, Seniority.DEPUTY, Seniority.ELECTED, Seniority.BOARD);
        for (Seniority seniority : Seniority.values()) {
            assertThat(Samples.read(SENIORITY, seated(person("p", seniority, false)))
                            .score())
                    .as(seniority.name())
                    .isEqualTo(deciding.contains(seniority) ? Score.FULL : Score.NONE);
        }
    }

    @Test
    void livedExperienceCountsAsMuchAsAnOffice() {
        assertThat(Samples.read(SENIORITY, seated(person("p", Seniority.VOLUNTEER, true)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aMemberWithoutSeniorityMayDecide() {
        Initiative open = seated(
                person("p", Seniority.STAFF, false),
                person("q", Seniority.STAFF, false).withSeniority(Optional.empty()));

        assertThat(Samples.read(SENIORITY, open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 0.5))
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("steeringCommittee.members[p]")
                        .addUntold("steeringCommittee.members[q]")
                        .counted("0 of 2 steering members can commit their organisation or sit for lived experience;"
                                + " without: p; not recorded: q")
                        .build());
        assertThat(Samples.read(SENIORITY, open.withComplete(Section.PEOPLE)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aMemberWhoIsNotRecordedMayDecide() {
        assertThat(Samples.read(
                                SENIORITY,
                                seated(person("p", Seniority.BOARD, false)).withPeople())
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aMemberListedTwiceCountsOnce() {
        assertThat(Samples.read(
                                SENIORITY,
                                seated(
                                        person("p", Seniority.BOARD, false),
                                        person("p", Seniority.BOARD, false),
                                        person("q", Seniority.STAFF, false)))
                        .counted())
                .isEqualTo("1 of 2 steering members can commit their organisation or sit for lived experience;"
                        + " without: q");
    }

    @Test
    void twoVotesOfLivedExperienceAreEnough() {
        assertThat(Samples.read(LIVED, experienced(2)))
                .isEqualTo(Reading.of(Answer.YES, "2 of 3 steering members have lived experience and a vote"));
    }

    @Test
    void oneVoteOfLivedExperienceIsPartOfIt() {
        assertThat(Samples.read(LIVED, experienced(1)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 3 steering members have lived experience and a vote; without: p1, p2")
                        .withShortfalls("steeringCommittee.members[p1]", "steeringCommittee.members[p2]"));
    }

    @Test
    void noVoteOfLivedExperienceIsNotEnough() {
        assertThat(Samples.read(LIVED, experienced(0)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aSeatWithoutAVoteDoesNotCount() {
        assertThat(Samples.read(LIVED, voting(Optional.of(false))).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aSeatMayHaveAVoteUnlessTheCommitteeIsComplete() {
        assertThat(Samples.read(LIVED, voting(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 0.5))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("steeringCommittee.members[p]")
                        .counted("0 of 1 steering members have lived experience and a vote; not recorded: p")
                        .build());
        assertThat(Samples.read(LIVED, voting(Optional.empty()).withComplete(Section.STEERING_COMMITTEE))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void lackOfLivedExperienceSettlesASeatWhoseVoteIsNotRecorded() {
        assertThat(Samples.read(LIVED, voting(Optional.empty()).withPeople(person("p", Seniority.STAFF, false)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aRuleAndAQuorumAreEnough() {
        assertThat(Samples.read(RULE, structured())).isEqualTo(Reading.of(Answer.YES, "a decision rule and a quorum"));
    }

    @Test
    void aRuleAloneIsPartOfItAtLeast() {
        Initiative rule = decided(Optional.of("Consensus"), Optional.empty());

        assertThat(Samples.read(RULE, rule))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("steeringCommittee.quorum")
                        .counted("a decision rule; not recorded: a quorum")
                        .build());
        assertThat(Samples.read(RULE, rule.withComplete(Section.STEERING_COMMITTEE)))
                .isEqualTo(Reading.of(Answer.PARTLY, "a decision rule; missing: a quorum")
                        .withShortfalls("steeringCommittee.quorum"));
    }

    @Test
    void aQuorumAloneIsPartOfItToo() {
        assertThat(Samples.read(
                        RULE, decided(Optional.of(" "), Optional.of("Three")).withComplete(Section.STEERING_COMMITTEE)))
                .isEqualTo(Reading.of(Answer.PARTLY, "a quorum; missing: a decision rule")
                        .withShortfalls("steeringCommittee.decisionRule"));
    }

    @Test
    void withoutEitherNobodyCanTellUnlessTheCommitteeIsComplete() {
        Initiative silent = decided(Optional.empty(), Optional.empty());

        assertThat(Samples.read(RULE, silent))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "neither a decision rule nor a quorum recorded")
                        .withUntold("steeringCommittee.decisionRule", "steeringCommittee.quorum"));
        assertThat(Samples.read(RULE, silent.withComplete(Section.STEERING_COMMITTEE)))
                .isEqualTo(Reading.of(Answer.NO, "neither a decision rule nor a quorum")
                        .withShortfalls("steeringCommittee.decisionRule", "steeringCommittee.quorum"));
    }

    private static Initiative deciders(int deciding) {
        return seated(IntStream.range(0, 10)
                .mapToObj(i -> person("p" + i, i < deciding ? Seniority.BOARD : Seniority.STAFF, false))
                .toArray(Person[]::new));
    }

    private static Initiative experienced(int experienced) {
        return seated(IntStream.range(0, 3)
                .mapToObj(i -> person("p" + i, Seniority.VOLUNTEER, i < experienced))
                .toArray(Person[]::new));
    }

    private static Initiative voting(Optional<Boolean> vote) {
        Person person = person("p", Seniority.VOLUNTEER, true);
        return seated(person)
                .withSteeringCommittee(SteeringCommittee.builder()
                        .addMembers(Member.builder()
                                .person(person.id())
                                .voting(vote)
                                .build())
                        .build());
    }

    private static Initiative decided(Optional<String> rule, Optional<String> quorum) {
        return structured()
                .withSteeringCommittee(StructureSamples.committee()
                        .decisionRule(rule)
                        .quorum(quorum)
                        .build());
    }

    private static Initiative seated(Person... people) {
        return structured()
                .withPeople(people)
                .withSteeringCommittee(SteeringCommittee.builder()
                        .members(List.of(people).stream()
                                .map(person ->
                                        StructureSamples.voter(person.id().value()))
                                .toList())
                        .build());
    }

    private static Person person(String id, Seniority seniority, boolean livedExperience) {
        return StructureSamples.resident(id)
                .withName(id)
                .withSeniority(seniority)
                .withLivedExperience(livedExperience);
    }
}
