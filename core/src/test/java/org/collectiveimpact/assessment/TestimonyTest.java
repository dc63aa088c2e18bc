package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.rules;

import java.time.LocalDate;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.api.Test;

/** What the answers of people come to. */
class TestimonyTest {

    @Test
    void theNewestAnswerOfARaterCounts() {
        Attestation older = ann(Answer.NO, "2025-01-01");
        Attestation newer = ann(Answer.YES, "2025-01-02");

        assertThat(finding(newer, older).score()).isEqualTo(Score.FULL);
        assertThat(finding(newer, older).answers()).containsExactly(newer);
    }

    @Test
    void ratersWhoAgreeGiveAPoint() {
        Finding finding = finding(ann(Answer.PARTLY, "2025-01-01"), bob(Answer.PARTLY));

        assertThat(finding.score()).isEqualTo(Score.HALF);
        assertThat(finding.cause()).isEmpty();
        assertThat(finding.basis()).isEqualTo(Basis.PEOPLE);
    }

    @Test
    void ratersWhoContradictOneAnotherGiveAnInterval() {
        Finding finding = finding(ann(Answer.YES, "2025-01-01"), bob(Answer.PARTLY));

        assertThat(finding.score()).isEqualTo(Score.between(0.5, 1));
        assertThat(finding.cause()).contains(Cause.CONFLICTING);
        assertThat(finding.basis()).isEqualTo(Basis.PEOPLE);
    }

    @Test
    void yesAndNoLeaveEverythingOpen() {
        Finding finding = finding(ann(Answer.YES, "2025-01-01"), bob(Answer.NO));

        assertThat(finding.score()).isEqualTo(Score.UNKNOWN);
        assertThat(finding.cause()).contains(Cause.CONFLICTING);
    }

    @Test
    void aRaterWhoAnswersTwiceOnOneDayMayContradictThemselves() {
        assertThat(finding(ann(Answer.NO, "2025-01-01"), ann(Answer.PARTLY, "2025-01-01"))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void anAnswerOfTheDayOfTheAssessmentCounts() {
        assertThat(finding(ann(Answer.YES, "2026-01-31")).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anAnswerOfTheDayAfterDoesNotCount() {
        assertThat(finding(ann(Answer.YES, "2026-02-01")).cause()).contains(Cause.NOT_ASKED);
    }

    @Test
    void aLaterAnswerDoesNotHideAnEarlierOne() {
        assertThat(finding(ann(Answer.NO, "2025-01-01"), ann(Answer.YES, "2026-02-01"))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whereNobodyWasAskedNothingIsKnown() {
        assertUnknown(finding(), Cause.NOT_ASKED);
    }

    @Test
    void whereThoseAskedDoNotKnowNothingIsKnown() {
        assertUnknown(finding(ann(Answer.UNKNOWN, "2025-01-01")), Cause.NOT_KNOWN);
    }

    @Test
    void oneWhoKnowsIsEnough() {
        assertThat(finding(ann(Answer.UNKNOWN, "2025-01-01"), bob(Answer.YES)).score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void whatDoesNotApplyForAReasonIsNotApplicable() {
        Finding finding = finding(inapplicable().withReason("There is no such body."));

        assertThat(finding.score()).isEqualTo(Score.NOT_APPLICABLE);
        assertThat(finding.cause()).isEmpty();
        assertThat(finding.basis()).isEqualTo(Basis.PEOPLE);
    }

    @Test
    void withoutAReasonNothingIsNotApplicable() {
        assertUnknown(finding(inapplicable()), Cause.NO_REASON);
        assertUnknown(finding(inapplicable().withReason(" ")), Cause.NO_REASON);
    }

    @Test
    void onTheDayOfItsReviewANotApplicableStillHolds() {
        assertThat(finding(reviewed("2026-01-31")).score()).isEqualTo(Score.NOT_APPLICABLE);
    }

    @Test
    void onTheDayAfterANotApplicableIsStale() {
        assertUnknown(finding(reviewed("2026-01-30")), Cause.STALE);
    }

    @Test
    void oneNotApplicableThatHoldsIsEnough() {
        assertThat(finding(reviewed("2026-01-30"), bob(Answer.NOT_APPLICABLE).withReason("There is no such body."))
                        .score())
                .isEqualTo(Score.NOT_APPLICABLE);
    }

    @Test
    void whereSomebodyAnswersTheQuestionApplies() {
        assertThat(finding(reviewed("2026-12-31"), bob(Answer.NO)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void answersToOtherQuestionsDoNotCount() {
        assertUnknown(finding(says("ca-other", Answer.YES)), Cause.NOT_ASKED);
    }

    private static void assertUnknown(Finding finding, Cause cause) {
        assertThat(finding.score()).isEqualTo(Score.UNKNOWN);
        assertThat(finding.cause()).contains(cause);
        assertThat(finding.basis()).isEqualTo(Basis.NOBODY);
    }

    private static Attestation ann(Answer answer, String date) {
        return says("Ann", "ca-one", answer, date);
    }

    private static Attestation bob(Answer answer) {
        return says("Bob", "ca-one", answer, "2024-01-01");
    }

    private static Attestation inapplicable() {
        return ann(Answer.NOT_APPLICABLE, "2025-01-01");
    }

    private static Attestation reviewed(String date) {
        return inapplicable().withReason("There is no such body.").withReviewOn(LocalDate.parse(date));
    }

    private static Finding finding(Attestation... attestations) {
        return assess(rules(about("ca-one").build()), attestations).finding("ca-one");
    }
}
