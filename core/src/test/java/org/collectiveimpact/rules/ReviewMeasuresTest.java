package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.review;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Review;
import org.collectiveimpact.model.ReviewSubject;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class ReviewMeasuresTest {

    private static final String STRUCTURE = "gov-structure-refined";
    private static final String BACKBONE = "bb-reviewed";

    @Test
    void aReviewOfGovernanceTwoYearsAgoIsEnough() {
        assertThat(Samples.read(STRUCTURE, with(governance("2020-05-01"), governance("2024-01-01"))))
                .isEqualTo(Reading.of(Answer.YES, "governance was reviewed on 2024-01-01"));
    }

    @Test
    void aReviewOfGovernanceTwoYearsAndADayAgoIsPartOfIt() {
        assertThat(Samples.read(STRUCTURE, with(governance("2023-12-31"))))
                .isEqualTo(
                        Reading.of(Answer.PARTLY, "governance was last reviewed on 2023-12-31, more than 24 months ago")
                                .withShortfalls("reviews"));
    }

    @Test
    void aReviewToComeDoesNotCount() {
        assertThat(Samples.read(STRUCTURE, with(governance("2026-01-01"))).score())
                .isEqualTo(Score.FULL);
        assertThat(Samples.read(STRUCTURE, with(governance("2026-01-02"))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no reviews recorded"));
    }

    @Test
    void reviewsOfOtherThingsAreNotEnough() {
        assertThat(Samples.read(STRUCTURE, with(backbone("2025-06-01"))))
                .isEqualTo(Reading.of(Answer.NO, "the only review recorded is not of governance"));
        assertThat(Samples.read(BACKBONE, with(governance("2025-06-01"), governance("2024-06-01"))))
                .isEqualTo(Reading.of(Answer.NO, "none of the 2 reviews recorded is of the backbone"));
    }

    @Test
    void aReviewOfTheBackboneByThreePartnersIsEnough() {
        assertThat(Samples.read(BACKBONE, with(backbone("2024-07-01", "city", "firm", "fund", "hub"))))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "the backbone was reviewed on 2024-07-01, with answers from 3 partner organisations"));
    }

    @Test
    void anOlderReviewOfTheBackboneIsPartOfIt() {
        assertThat(Samples.read(BACKBONE, with(backbone("2024-06-30", "city", "firm", "fund"))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY, "the backbone was last reviewed on 2024-06-30, more than 18 months ago")
                        .withShortfalls("reviews"));
    }

    @Test
    void aReviewByTheBackboneItselfIsPartOfIt() {
        assertThat(Samples.read(BACKBONE, with(backbone("2025-06-01", "hub"))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "the backbone was reviewed on 2025-06-01, with answers from 0 partner organisations")
                        .withShortfalls("reviews"));
    }

    @Test
    void answersOfTwoPartnersArePartOfItHoweverOftenTheyAreListed() {
        assertThat(Samples.read(BACKBONE, with(backbone("2025-06-01", "city", "firm", "firm", "hub")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void theBestReviewCounts() {
        assertThat(Samples.read(
                                BACKBONE,
                                with(backbone("2025-12-01", "hub"), backbone("2025-06-01", "city", "firm", "fund")))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aReviewWithoutRespondentsMayBeEnough() {
        Initiative open = with(backbone("2025-06-01"));

        assertThat(Samples.read(BACKBONE, open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("reviews")
                        .counted("the backbone was reviewed on 2025-06-01; who answered is not recorded")
                        .build());
        assertThat(Samples.read(BACKBONE, open.withComplete(Section.REVIEWS)).score())
                .isEqualTo(Score.HALF);
        assertThat(Samples.read(BACKBONE, with(backbone("2024-06-30"))).score()).isEqualTo(Score.HALF);
    }

    @Test
    void withoutABackboneEveryRespondentIsAnother() {
        Initiative headless =
                with(backbone("2025-06-01", "city", "firm", "hub")).withBackbone(Optional.empty());

        assertThat(Samples.read(BACKBONE, headless).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(Samples.read(BACKBONE, headless.withComplete(Section.BACKBONE))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void whereThereAreNoReviewsNothingWasReviewed() {
        assertThat(Samples.read(BACKBONE, with().withComplete(Section.REVIEWS)))
                .isEqualTo(Reading.of(Answer.NO, "no reviews, and that list is complete"));
    }

    private static Review governance(String date) {
        return review(ReviewSubject.GOVERNANCE, date);
    }

    private static Review backbone(String date, String... respondents) {
        return review(ReviewSubject.BACKBONE, date, respondents);
    }

    private static Initiative with(Review... reviews) {
        return structured().withReviews(reviews);
    }
}
