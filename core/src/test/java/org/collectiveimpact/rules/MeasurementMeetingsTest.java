package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.design;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.partners;
import static org.collectiveimpact.rules.IndicatorSamples.review;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.MeetingPurpose;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class MeasurementMeetingsTest {

    @Test
    void halfOfThePartnersAreMany() {
        assertThat(engaged(took(1, 2)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("partners[partner-2]")
                        .counted("1 of 2 active partners took part in choosing the measures; without: The partner-2")
                        .build());
    }

    @Test
    void lessThanHalfOfThePartnersAreAPart() {
        assertThat(engaged(took(4, 9)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aFifthOfThePartnersIsAPart() {
        assertThat(engaged(took(1, 5)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void lessThanAFifthOfThePartnersIsNotEnough() {
        assertThat(engaged(took(1, 6)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void partnersOfSeveralMeetingsAddUp() {
        Initiative initiative = took(1, 4);
        Meeting second = design().participants(
                        List.of(initiative.partners().get(3).id()))
                .build();

        assertThat(engaged(initiative.toBuilder().addMeetings(second).build()).score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void otherMeetingsDoNotCount() {
        assertThat(engaged(met(design().purpose(MeetingPurpose.PLANNING).build()))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aMeetingOfTodayCountsAndOneOfTomorrowDoesNot() {
        assertThat(engaged(met(design().date(Samples.AS_OF).build())).score()).isEqualTo(Score.FULL);
        assertThat(engaged(met(design().date(Samples.AS_OF.plusDays(1)).build()))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aMeetingWithoutParticipantsMayHaveHadAnybody() {
        Initiative open = met(design().participants(List.of()).build());

        assertThat(engaged(open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(engaged(open).untold())
                .containsExactly("partners[clinic]", "partners[school]", "partners[university]");
        assertThat(engaged(open.withComplete(Section.MEETINGS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aMeetingWithoutAPurposeMayHaveBeenOnMeasures() {
        Initiative open = met(design().purpose(Optional.empty()).build());

        assertThat(engaged(open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(engaged(open.withComplete(Section.MEETINGS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void fourReviewsAreEnoughTheFirstExactlyAYearAgo() {
        assertThat(reviewed(review("2025-01-01"), review("2025-04-01"), review("2025-07-01"), review("2026-01-01")))
                .isEqualTo(Reading.of(
                        Answer.YES, "4 of the meetings recorded for the last 12 months (4) were to review data"));
    }

    @Test
    void aReviewOfADayBeforeDoesNotCount() {
        assertThat(reviewed(review("2024-12-31"), review("2025-04-01"), review("2025-07-01"), review("2025-10-01")))
                .isEqualTo(Reading.of(
                        Answer.PARTLY, "3 of the meetings recorded for the last 12 months (3) were to review data"));
    }

    @Test
    void aReviewOfTomorrowDoesNotCount() {
        assertThat(reviewed(review("2026-01-02")))
                .isEqualTo(Reading.of(Answer.NO, "none of the meetings recorded (1) is of the last 12 months"));
    }

    @Test
    void oneReviewIsAPart() {
        assertThat(reviewed(review("2025-10-01")))
                .isEqualTo(Reading.of(
                        Answer.PARTLY, "1 of the meetings recorded for the last 12 months (1) were to review data"));
    }

    @Test
    void aMeetingWithoutAPurposeMayHaveBeenAReview() {
        Meeting unknown = review("2025-10-02").withPurpose(Optional.empty());
        Initiative open = met(review("2025-04-01"), review("2025-07-01"), review("2025-10-01"), unknown);

        assertThat(Samples.read("sm-review-meetings", open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("meetings[2025-10-02]")
                        .counted("3 of the meetings recorded for the last 12 months (4) were to review data;"
                                + " purpose not recorded: 2025-10-02")
                        .build());
        assertThat(Samples.read("sm-review-meetings", open.withComplete(Section.MEETINGS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    private static Initiative took(int participants, int size) {
        List<Partner> partners = partners(size);
        Meeting meeting = design().participants(
                        partners.stream().limit(participants).map(Element::id).toList())
                .build();
        return met(meeting).withPartners(partners);
    }

    private static Initiative met(Meeting... meetings) {
        return measured().withMeetings(meetings);
    }

    private static Reading engaged(Initiative initiative) {
        return Samples.read("sm-broad-engagement", initiative);
    }

    private static Reading reviewed(Meeting... meetings) {
        return Samples.read("sm-review-meetings", met(meetings));
    }
}
