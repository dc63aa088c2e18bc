package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.WorkSamples.activity;
import static org.collectiveimpact.rules.WorkSamples.bags;
import static org.collectiveimpact.rules.WorkSamples.doing;
import static org.collectiveimpact.rules.WorkSamples.silent;
import static org.collectiveimpact.rules.WorkSamples.tutors;
import static org.collectiveimpact.rules.WorkSamples.visits;
import static org.collectiveimpact.rules.WorkSamples.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

/** The samples are looked at on 2026-01-01. */
class ActivityMeasuresTest {

    private static final String MAP = "mra-activity-map";
    private static final String STRATEGY = "mra-activity-has-strategy";
    private static final String LINKS = "mra-links";

    @Test
    void aPartnerWithoutAnActivityFallsShort() {
        assertThat(Samples.read(MAP, doing(tutors(), visits())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "3 of 4 active partners have an activity begun or confirmed in the last 18 months;"
                                        + " without: City")
                        .withShortfalls("partners[city]"));
    }

    @Test
    void aPartnerThatJoinsOnTheDayIsAskedAndALaterOneIsNotYet() {
        assertThat(Samples.read(MAP, joining(Samples.AS_OF)).shortfalls()).containsExactly("partners[court]");
        assertThat(Samples.read(MAP, joining(Samples.AS_OF.plusDays(1))).score())
                .isEqualTo(Score.FULL);
    }

    /** Returns an initiative in which each partner but the last to join does something. */
    private static Initiative joining(LocalDate day) {
        return working().toBuilder()
                .addPartners(Samples.partner("court").withJoinedOn(day))
                .build();
    }

    @Test
    void aMapOfNineInTenPartnersIsEnough() {
        assertThat(Samples.read(MAP, mapped(9)).score()).isEqualTo(Score.FULL);
        assertThat(Samples.read(MAP, mapped(8)).score()).isEqualTo(Score.HALF);
        assertThat(Samples.read(MAP, mapped(5)).score()).isEqualTo(Score.HALF);
        assertThat(Samples.read(MAP, mapped(4)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aConfirmationOfExactlyEighteenMonthsAgoIsRecent() {
        assertThat(confirmed("2024-07-01").score()).isEqualTo(Score.FULL);
    }

    @Test
    void aConfirmationOfEighteenMonthsAndADayAgoIsNot() {
        assertThat(confirmed("2024-06-30"))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "3 of 4 active partners have an activity begun or confirmed in the last 18 months;"
                                        + " without: City")
                        .withShortfalls("partners[city]"));
    }

    @Test
    void whatBeganNotLongAgoNeedsNoConfirmation() {
        Activity.Builder fresh = bags().confirmedOn(LocalDate.of(2020, 1, 1)).startedOn(LocalDate.of(2024, 7, 1));

        assertThat(Samples.read(MAP, doing(tutors(), fresh, visits())).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aConfirmationStillToComeIsNoneRecorded() {
        assertThat(confirmed("2026-01-01").score()).isEqualTo(Score.FULL);
        assertThat(confirmed("2026-01-02").untold()).containsExactly("partners[city]");
    }

    @Test
    void ofAnActivityWithoutDatesNobodyCanTellWhetherItStillHolds() {
        Initiative undated = doing(tutors(), bags().confirmedOn(Optional.empty()), visits());

        assertThat(Samples.read(MAP, undated))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("partners[city]")
                        .counted("3 of 4 active partners have an activity begun or confirmed in the last 18 months;"
                                + " not recorded: City")
                        .build());
        assertThat(Samples.read(MAP, undated.withComplete(Section.ACTIVITIES)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whileOnlyItsLeadIsRecordedOthersMayTakePartInAnActivity() {
        Activity.Builder led = bags().partners(List.of()).lead(PartnerId.of("school"));

        assertThat(Samples.read(MAP, doing(tutors(), led, visits())).untold()).containsExactly("partners[city]");
        assertThat(Samples.read(MAP, doing(tutors(), led, visits()).withComplete(Section.ACTIVITIES))
                        .shortfalls())
                .containsExactly("partners[city]");
    }

    @Test
    void whoLeadsAnActivityTakesPartInIt() {
        assertThat(Samples.read(MAP, doing(tutors(), bags().partners(List.of()).lead(PartnerId.of("city")), visits()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void whileNoActivitiesAreRecordedThereIsNoMap() {
        assertThat(Samples.read(MAP, doing())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no activities recorded"));
        assertThat(Samples.read(MAP, doing().withComplete(Section.ACTIVITIES)))
                .isEqualTo(Reading.of(Answer.NO, "no activities, and that list is complete"));
    }

    @Test
    void anActivityForGoalsAloneMayServeAStrategyTowardsThem() {
        Initiative direct = doing(silent("fair", "city").addGoals(GoalId.of("reading")));

        assertThat(Samples.read(STRATEGY, direct))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "0 of 1 active activities serve a strategy of the agenda; not recorded: Fair")
                        .withUntold("activities[fair]"));
        assertThat(Samples.read(STRATEGY, direct.withStrategies()).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(STRATEGY, direct.withStrategies().withComplete(Section.STRATEGIES)))
                .isEqualTo(
                        Reading.of(Answer.NO, "0 of 1 active activities serve a strategy of the agenda; without: Fair")
                                .withShortfalls("activities[fair]"));
    }

    @Test
    void lessThanHalfIsNotEnough() {
        Activity.Builder foreign = activity("fair", "nowhere", "city");

        assertThat(Samples.read(STRATEGY, doing(tutors(), foreign, foreign)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void ofAnActivityThatNamesNeitherNobodyCanTell() {
        assertThat(Samples.read(STRATEGY, doing(tutors(), silent("fair", "city"))))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("activities[fair]")
                        .counted("1 of 2 active activities serve a strategy of the agenda; not recorded: Fair")
                        .build());
        assertThat(Samples.read(
                        STRATEGY, doing(tutors(), silent("fair", "city")).withComplete(Section.ACTIVITIES)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY, "1 of 2 active activities serve a strategy of the agenda; without: Fair")
                        .withShortfalls("activities[fair]"));
    }

    @Test
    void whileNoStrategiesAreRecordedNobodyCanTellWhetherThoseNamedAreAmongThem() {
        assertThat(Samples.read(STRATEGY, working().withStrategies()).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(STRATEGY, working().withStrategies().withComplete(Section.STRATEGIES))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void activitiesThatAreNotUnderWayAreNotAsked() {
        assertThat(Samples.read(STRATEGY, doing(tutors(), silent("fair").status(ActivityStatus.PAUSED))))
                .isEqualTo(Reading.of(Answer.YES, "1 of 1 active activities serve a strategy of the agenda"));
    }

    @Test
    void theLastDayOfAnActivityStillCounts() {
        Activity.Builder fair = activity("fair", "nowhere", "city");

        assertThat(Samples.read(STRATEGY, doing(tutors(), fair.endedOn(Samples.AS_OF)))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(Samples.read(STRATEGY, doing(tutors(), fair.endedOn(Samples.AS_OF.minusDays(1))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anActivityStillToBeginIsNotUnderWay() {
        Activity.Builder fair = activity("fair", "nowhere", "city");

        assertThat(Samples.read(STRATEGY, doing(tutors(), fair.startedOn(Samples.AS_OF)))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(Samples.read(STRATEGY, doing(tutors(), fair.startedOn(Samples.AS_OF.plusDays(1))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anActivityWithoutAStatusMayBeUnderWay() {
        assertThat(Samples.read(STRATEGY, doing(tutors(), foreignWithoutStatus())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("activities[fair]")
                        .counted("1 of 1 active activities serve a strategy of the agenda;"
                                + " not recorded whether among them: Fair")
                        .build());
        assertThat(Samples.read(STRATEGY, doing(foreignWithoutStatus())).score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void withoutAnyActivityUnderWayNobodyCanTell() {
        assertThat(Samples.read(STRATEGY, doing(tutors().status(ActivityStatus.ENDED))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no activity is known to be under way"));
    }

    @Test
    void halfOfTheActivitiesLinkedAreEnough() {
        assertThat(Samples.read(LINKS, doing(tutors(), bags().reinforces(List.of(ActivityId.of("nothing"))))))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("activities[bags]")
                        .counted("1 of 2 active activities reinforce an activity of another partner; without: Bags")
                        .build());
    }

    @Test
    void lessThanHalfOfTheActivitiesLinkedArePartOfIt() {
        Activity.Builder alone = bags().reinforces(List.of(ActivityId.of("nothing")));

        assertThat(Samples.read(LINKS, doing(tutors(), alone, alone)).score()).isEqualTo(Score.HALF);
        assertThat(Samples.read(LINKS, doing(alone, alone)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aLinkToAnActivityOfTheSamePartnersIsNone() {
        Activity.Builder own = activity("own", "tutoring", "school").addReinforces(ActivityId.of("own"));

        assertThat(Samples.read(LINKS, doing(own)))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "0 of 1 active activities reinforce an activity of another partner; without: Own")
                        .withShortfalls("activities[own]"));
    }

    @Test
    void ofActivitiesThatNameNoLinkNobodyCanTell() {
        assertThat(Samples.read(LINKS, doing(silent("fair", "city"))))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("activities[fair]")
                        .counted("0 of 1 active activities reinforce an activity of another partner;"
                                + " not recorded: Fair")
                        .build());
        assertThat(Samples.read(LINKS, doing(silent("fair", "city")).withComplete(Section.ACTIVITIES))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aLinkToAnActivityOfUnknownPartnersMayBeToAnother() {
        assertThat(Samples.read(
                                LINKS,
                                doing(tutors(), bags().partners(List.of()).reinforces(List.of())))
                        .untold())
                .containsExactly("activities[bags]", "activities[tutors]");
    }

    private static Reading confirmed(String day) {
        return Samples.read(MAP, doing(tutors(), bags().confirmedOn(LocalDate.parse(day)), visits()));
    }

    private static Activity.Builder foreignWithoutStatus() {
        return activity("fair", "nowhere", "city").status(Optional.empty());
    }

    /** Returns an initiative of ten partners, of which some have an activity. */
    private static Initiative mapped(int size) {
        return Samples.blank()
                .withPartners(IntStream.range(0, 10)
                        .mapToObj(i -> Samples.partner("org-" + i))
                        .toList())
                .withActivities(IntStream.range(0, size)
                        .mapToObj(i -> silent("activity-" + i, "org-" + i).build())
                        .toList());
    }
}
