package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.WorkSamples.bags;
import static org.collectiveimpact.rules.WorkSamples.doing;
import static org.collectiveimpact.rules.WorkSamples.silent;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.OverlapDecision;
import org.collectiveimpact.model.OverlapOutcome;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.junit.jupiter.api.Test;

class DecidedOverlapsTest {

    private static final Reading NONE = Reading.of(Answer.YES, "no activities of different partners overlap");

    @Test
    void anOverlapWithoutADecisionFallsShort() {
        assertThat(read(overlapping().withOverlapDecisions(decision("north").build())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 overlaps of activities have a decision;"
                                        + " without: Tutoring (Tutoring, South, City)")
                        .withShortfalls("strategies[tutoring]"));
    }

    @Test
    void everyOutcomeIsADecision() {
        for (OverlapOutcome outcome : OverlapOutcome.values()) {
            assertThat(read(overlapping()
                            .withOverlapDecisions(
                                    decision("north").outcome(outcome).build(),
                                    decision("south").outcome(outcome).build())))
                    .isEqualTo(Reading.of(Answer.YES, "2 of 2 overlaps of activities have a decision"));
        }
    }

    @Test
    void overlapsWithoutAnyDecisionAreNotEnough() {
        Initiative foreign = overlapping()
                .withOverlapDecisions(decision("north").area("Elsewhere").build());

        assertThat(read(foreign).score()).isEqualTo(Score.NONE);
        assertThat(read(foreign).shortfalls()).containsExactly("strategies[tutoring]");
    }

    @Test
    void whileNoDecisionsAreRecordedNobodyCanTell() {
        assertThat(read(overlapping()))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[tutoring]")
                        .counted("0 of 2 overlaps of activities have a decision; not recorded:"
                                + " Tutoring (Tutoring, North, City), Tutoring (Tutoring, South, City)")
                        .build());
        assertThat(read(overlapping().withComplete(Section.OVERLAP_DECISIONS)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aDecisionThatLeavesPartsOpenHoldsForAllOfThem() {
        OverlapDecision wide = decision("north")
                .group(Optional.empty())
                .type(Optional.empty())
                .area(Optional.empty())
                .build();

        assertThat(read(overlapping().withOverlapDecisions(wide)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aDecisionWithoutAnOutcomeLeavesItOpen() {
        Initiative open = overlapping()
                .withOverlapDecisions(
                        decision("north").build(),
                        decision("south").outcome(Optional.empty()).build());

        assertThat(read(open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open.withComplete(Section.OVERLAP_DECISIONS)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aDecisionOfTheDayCountsAndALaterOneDoesNotYet() {
        assertThat(read(overlapping()
                                .withOverlapDecisions(
                                        decision("north").build(),
                                        decision("south").date(Samples.AS_OF).build()))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(overlapping()
                                .withOverlapDecisions(
                                        decision("north").build(),
                                        decision("south")
                                                .date(Samples.AS_OF.plusDays(1))
                                                .build()))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whatDiffersInOnePartDoesNotOverlap() {
        assertThat(read(beside(twin().type("Mentoring")))).isEqualTo(NONE);
        assertThat(read(beside(twin().area("Region")))).isEqualTo(NONE);
        assertThat(read(beside(twin().groups(List.of(GroupId.of("east")))))).isEqualTo(NONE);
        assertThat(read(beside(twin().strategies(List.of(StrategyId.of("home-visits"))))))
                .isEqualTo(NONE);
    }

    @Test
    void oneActivityOfSeveralPartnersIsNoOverlap() {
        assertThat(read(doing(typed("tutors", "school", "city")))).isEqualTo(NONE);
    }

    @Test
    void severalActivitiesOfOnePartnerAreNoOverlap() {
        assertThat(read(doing(typed("tutors", "school"), typed("mentors", "school"))))
                .isEqualTo(NONE);
    }

    @Test
    void onlyActivitiesUnderWayOverlap() {
        assertThat(read(beside(twin().status(ActivityStatus.PLANNED)))).isEqualTo(NONE);
        assertThat(read(beside(twin().status(Optional.empty()))).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void anActivityThatIsNotFullyDescribedMayOverlap() {
        assertThat(read(beside(twin().type(Optional.empty()))))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[tutoring]")
                        .counted("no activities of different partners are known to overlap; not recorded:"
                                + " Tutoring (North, City), Tutoring (South, City)")
                        .build());
        assertThat(read(beside(twin().area(" "))).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(beside(twin().groups(List.of()))).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void oncePartsAreCompleteAnActivityWithoutATypeHasNone() {
        assertThat(read(beside(twin().type(Optional.empty())).withComplete(Section.ACTIVITIES)))
                .isEqualTo(NONE);
    }

    @Test
    void anActivityThatIsNotFullyDescribedOverlapsNothingWhereNobodyElseWorks() {
        assertThat(read(doing(bags().type(Optional.empty())))).isEqualTo(NONE);
    }

    @Test
    void anActivityThatNamesNoStrategyMayOverlapWithAnyOther() {
        Initiative open = doing(bags(), silent("fair", "school"));

        assertThat(read(open))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "no activities of different partners are known to overlap; not recorded: Fair")
                        .withUntold("activities[fair]"));
        assertThat(read(open.withComplete(Section.ACTIVITIES))).isEqualTo(NONE);
        assertThat(read(doing(bags(), silent("fair", "city")))).isEqualTo(NONE);
        assertThat(read(doing(bags(), silent("fair"))).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(doing(silent("fair", "city")))).isEqualTo(NONE);
    }

    @Test
    void besideADecidedOverlapAnActivityWithoutAStrategyMayAddAnother() {
        Initiative decided = overlapping()
                .withOverlapDecisions(
                        decision("north").build(), decision("south").build());

        assertThat(read(decided).score()).isEqualTo(Score.FULL);
        assertThat(read(decided.toBuilder()
                        .addActivities(silent("fair", "city").build())
                        .build()))
                .isEqualTo(Reading.of(
                                Score.between(0.5, 1),
                                "2 of 2 overlaps of activities have a decision; not recorded whether among them: Fair")
                        .withUntold("activities[fair]"));
    }

    @Test
    void anActivityWithoutPartnersMayBeOfOthersThanItsLead() {
        assertThat(read(doing(typed("tutors", "school"), typed("mentors").lead(PartnerId.of("school"))))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aHigherLimitAsksForMorePartners() {
        assertThat(Samples.read(Samples.withNumber("mra-overlaps-handled", "partners", 3), overlapping()))
                .isEqualTo(NONE);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("mra-overlaps-handled", initiative);
    }

    /** Returns an initiative in which two partners do the same for both groups. */
    private static Initiative overlapping() {
        return beside(twin());
    }

    private static Initiative beside(Activity.Builder other) {
        return doing(typed("tutors", "school"), other, bags());
    }

    private static Activity.Builder twin() {
        return typed("mentors", "city").type(" tutoring");
    }

    private static Activity.Builder typed(String id, String... partners) {
        return WorkSamples.activity(id, "tutoring", partners).type("Tutoring");
    }

    private static OverlapDecision.Builder decision(String group) {
        return OverlapDecision.builder()
                .strategy(StrategyId.of("tutoring"))
                .type("Tutoring")
                .group(GroupId.of(group))
                .area("City")
                .outcome(OverlapOutcome.INTENDED);
    }
}
