package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.CommunitySamples.engaged;
import static org.collectiveimpact.rules.CommunitySamples.engagementPlan;
import static org.collectiveimpact.rules.CommunitySamples.event;
import static org.collectiveimpact.rules.CommunitySamples.holding;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.EngagementPlan;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class EngagementMeasuresTest {

    private static final String PLAN = "eq-engagement-plan";
    private static final String BEGUN = "eq-outreach-begun";
    private static final String CONTINUES = "eq-engagement-continues";

    @Test
    void aPlanWithAllThreePartsIsEnough() {
        assertThat(plan(engagementPlan())).isEqualTo(Reading.of(Answer.YES, "written: with whom, how, when"));
    }

    @Test
    void aPlanThatLacksOnePartIsPartOfIt() {
        assertThat(plan(engagementPlan().methods(List.of(" "))))
                .isEqualTo(Reading.of(Score.between(0.5, 1), "written: with whom, when; not recorded: how")
                        .withUntold("engagementPlan.methods"));
        assertThat(complete(engagementPlan().methods(List.of(" "))))
                .isEqualTo(Reading.of(Answer.PARTLY, "written: with whom, when; missing: how")
                        .withShortfalls("engagementPlan.methods"));
        assertThat(complete(engagementPlan().audiences(List.of())).score()).isEqualTo(Score.HALF);
        assertThat(complete(engagementPlan().dates(List.of())).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aPlanThatLacksTwoPartsIsNotEnough() {
        assertThat(plan(EngagementPlan.builder().addMethods("Home visits")).score())
                .isEqualTo(Score.UNKNOWN);
        assertThat(complete(EngagementPlan.builder().addMethods("Home visits")))
                .isEqualTo(Reading.of(Answer.NO, "written: how; missing: with whom, when")
                        .withShortfalls("engagementPlan.audiences", "engagementPlan.dates"));
    }

    @Test
    void aPlanWithoutAnyPartIsNoneRecorded() {
        assertThat(plan(EngagementPlan.builder()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no plan for engaging the community recorded")
                        .withUntold("engagementPlan"));
        assertThat(Samples.read(
                        PLAN, engaged().withEngagementPlan(Optional.empty()).withComplete(Section.ENGAGEMENT_PLAN)))
                .isEqualTo(Reading.of(Answer.NO, "no plan for engaging the community, and that part is complete")
                        .withShortfalls("engagementPlan"));
    }

    @Test
    void twoEventsWithTheCommunityAreEnough() {
        assertThat(Samples.read(BEGUN, holding(event("2020-01-01"), event("2025-01-01"))))
                .isEqualTo(Reading.of(Answer.YES, "2 of 2 engagement events were with the community"));
    }

    @Test
    void oneEventIsPartOfIt() {
        assertThat(Samples.read(
                        BEGUN, holding(event("2020-01-01"), event("2025-01-01").audiences(List.of(Audience.FUNDERS)))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 engagement events were with the community; without: Fair of 2025-01-01")
                        .withShortfalls("engagementEvents[2025-01-01]"));
    }

    @Test
    void eventsWithOthersAreNotEnough() {
        assertThat(Samples.read(BEGUN, holding(event("2025-01-01").name(" ").audiences(List.of(Audience.FUNDERS))))
                        .counted())
                .isEqualTo("0 of 1 engagement events were with the community; without: 2025-01-01");
    }

    @Test
    void anEventOfTheDayCountsAndALaterOneDoesNotYet() {
        assertThat(Samples.read(BEGUN, holding(event("2025-01-01"), event("2026-01-01")))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(Samples.read(BEGUN, holding(event("2025-01-01"), event("2026-01-02")))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(Samples.read(BEGUN, holding(event("2026-01-02"))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no engagement events recorded"));
    }

    @Test
    void anEventWithoutAnAudienceMayHaveBeenWithTheCommunity() {
        Initiative open = holding(event("2025-01-01"), event("2025-02-01").audiences(List.of()));

        assertThat(Samples.read(BEGUN, open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("engagementEvents[2025-02-01]")
                        .counted("1 of 2 engagement events were with the community;"
                                + " not recorded: Fair of 2025-02-01")
                        .build());
        assertThat(Samples.read(BEGUN, open.withComplete(Section.ENGAGEMENT_EVENTS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void anEventInEachOfTheLastFourQuartersIsEnough() {
        assertThat(Samples.read(
                        CONTINUES,
                        holding(event("2025-01-01"), event("2025-04-01"), event("2025-07-01"), event("2025-10-01"))))
                .isEqualTo(Reading.of(
                        Answer.YES, "4 of 4 quarters back from 2026-01-01 had an engagement event with the community"));
        assertThat(Samples.read(
                                CONTINUES,
                                holding(
                                        event("2025-03-31"),
                                        event("2025-06-30"),
                                        event("2025-09-30"),
                                        event("2026-01-01")))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aQuarterWithoutAnEventFallsShort() {
        assertThat(Samples.read(
                        CONTINUES,
                        holding(event("2024-12-31"), event("2025-04-01"), event("2025-07-01"), event("2025-10-01"))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "3 of 4 quarters back from 2026-01-01 had an engagement event with the community;"
                                        + " without: 2025-01/2025-03")
                        .withShortfalls("engagementEvents[2025-01/2025-03]"));
    }

    @Test
    void oneQuarterIsPartOfItAndNoneIsNotEnough() {
        assertThat(Samples.read(CONTINUES, holding(event("2025-12-01"))).score())
                .isEqualTo(Score.HALF);
        assertThat(Samples.read(CONTINUES, holding(event("2024-12-01"))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anEventWithoutAnAudienceLeavesItsQuarterOpen() {
        Initiative open = holding(
                event("2025-01-01"),
                event("2025-04-01"),
                event("2025-07-01"),
                event("2025-10-01").audiences(List.of()));

        assertThat(Samples.read(CONTINUES, open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(Samples.read(CONTINUES, open).untold()).containsExactly("engagementEvents[2025-10-01/2026-01-01]");
    }

    /** Reads a plan to which nothing is left to add. */
    private static Reading complete(EngagementPlan.Builder plan) {
        return Samples.read(PLAN, engaged().withEngagementPlan(plan.build()).withComplete(Section.ENGAGEMENT_PLAN));
    }

    private static Reading plan(EngagementPlan.Builder plan) {
        return Samples.read(PLAN, engaged().withEngagementPlan(plan.build()));
    }
}
