package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.assessment.Answers.all;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.outside;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Scale;
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
    void withoutOneWhoDecidedNothingIsNotApplicable() {
        Attestation reasoned = inapplicable().withReason("There is no such body.");

        assertUnknown(finding(reasoned.withDecidedBy(Optional.empty())), Cause.NO_DECIDER);
        assertUnknown(finding(reasoned.withDecidedBy(" ")), Cause.NO_DECIDER);
    }

    @Test
    void whatAlwaysAppliesCannotBeWaived() {
        Criterion criterion = about("ca-one").mayNotApply(false).build();

        assertUnknown(
                assess(rules(criterion), inapplicable().withReason("No need.")).finding("ca-one"),
                Cause.ALWAYS_APPLIES);
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
    void anAnswerOfExactlyThirtySixMonthsAgoCounts() {
        assertThat(finding(ann(Answer.YES, "2023-01-31")).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anAnswerOfThirtySixMonthsAndADayAgoIsStale() {
        assertUnknown(finding(ann(Answer.YES, "2023-01-30")), Cause.STALE);
    }

    @Test
    void aNotApplicableWithoutAReviewDateGoesStaleAsWell() {
        assertUnknown(
                finding(ann(Answer.NOT_APPLICABLE, "2023-01-30").withReason("There is no such body.")), Cause.STALE);
    }

    @Test
    void aNotApplicableToBeReviewedLaterHoldsHoweverOldItIs() {
        assertThat(finding(reviewed("2026-01-31").withDate(LocalDate.parse("2013-01-01")))
                        .score())
                .isEqualTo(Score.NOT_APPLICABLE);
    }

    @Test
    void whatHasHappenedStaysTrue() {
        Criterion criterion = about("ca-one").keepsAnswers(true).build();

        assertThat(assess(rules(criterion), ann(Answer.YES, "2013-01-01"))
                        .finding("ca-one")
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void freshAnswersCountAndStaleOnesAreShown() {
        Attestation old = says("Eve", "ca-one", Answer.NO, "2020-01-01");
        Finding finding = finding(bob(Answer.YES), old);

        assertThat(finding.score()).isEqualTo(Score.FULL);
        assertThat(finding.answers()).containsExactly(old, bob(Answer.YES));
        assertThat(finding.testimony(RaterKind.SELF).orElseThrow().stale()).containsExactly(old);
        assertThat(finding.words())
                .isEqualTo("no, says Eve, 2020-01-01, which is out of date; yes, says Bob, 2024-01-01");
    }

    @Test
    void aRuleSetSaysForHowLongAnswersCount() {
        RuleSet rules = rules(about("ca-one").build()).withRatings(new Ratings(0.7, 12));

        assertThat(assess(rules, ann(Answer.YES, "2025-01-31"))
                        .finding("ca-one")
                        .score())
                .isEqualTo(Score.FULL);
        assertUnknown(assess(rules, ann(Answer.YES, "2025-01-30")).finding("ca-one"), Cause.STALE);
    }

    @Test
    void fourYesAndOnePartlyAgreeAndGiveTheMedian() {
        Finding finding = finding(all("ca-one", Answer.YES, Answer.YES, Answer.PARTLY, Answer.YES, Answer.YES));

        assertThat(finding.score()).isEqualTo(Score.FULL);
        assertThat(finding.cause()).isEmpty();
        assertThat(finding.testimony(RaterKind.SELF).orElseThrow().agreement())
                .hasValueSatisfying(share -> assertThat(share).isCloseTo(0.7, Offset.offset(1e-12)));
        assertThat(finding.words()).isEqualTo("5 answers: 1 partly, 4 yes, agreement 0.7");
    }

    @Test
    void threeYesAndOnePartlyDoNotAgree() {
        Finding finding = finding(all("ca-one", Answer.YES, Answer.YES, Answer.PARTLY, Answer.YES));

        assertThat(finding.score()).isEqualTo(Score.between(0.5, 1));
        assertThat(finding.cause()).contains(Cause.CONFLICTING);
        assertThat(finding.words())
                .isEqualTo("4 answers: 1 partly, 3 yes, agreement 0.62; the answers contradict one another");
    }

    @Test
    void aRuleSetSaysWhenRatersAgree() {
        RuleSet rules = rules(about("ca-one").build()).withRatings(new Ratings(0.5, 36));

        assertThat(assess(rules, all("ca-one", Answer.YES, Answer.YES, Answer.PARTLY, Answer.YES))
                        .finding("ca-one")
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        RuleSet rules = rules(about("ca-one").build()).withRatings(new Ratings(0.1, 36));

        assertThat(assess(rules, all("ca-one", Answer.YES, Answer.PARTLY))
                        .finding("ca-one")
                        .score())
                .isEqualTo(Score.exactly(0.75));
    }

    @Test
    void thoseWhoDoNotKnowAreNotCountedAmongThoseWhoAgree() {
        Finding finding = finding(all("ca-one", Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN));

        assertThat(finding.score()).isEqualTo(Score.FULL);
        assertThat(finding.testimony(RaterKind.SELF).orElseThrow().agreement()).isEmpty();
        assertThat(finding.words()).isEqualTo("4 answers: 1 yes, 3 not known");
    }

    @Test
    void raterOfTheInitiativeAndFromOutsideAreHeardApart() {
        Finding finding = finding(outside(bob(Answer.PARTLY)), ann(Answer.YES, "2025-01-01"));

        assertThat(finding.testimony(RaterKind.SELF).orElseThrow().score()).isEqualTo(Score.FULL);
        assertThat(finding.testimony(RaterKind.EXTERNAL).orElseThrow().score()).isEqualTo(Score.HALF);
        assertThat(finding.score()).isEqualTo(Score.between(0.5, 1));
        assertThat(finding.cause()).contains(Cause.CONFLICTING);
        assertThat(finding.words())
                .isEqualTo("yes, says Ann, 2025-01-01; from outside: partly, says Bob, 2024-01-01;"
                        + " the answers contradict one another");
    }

    @Test
    void manyInsideDoNotOutvoteOneOutside() {
        Attestation[] inside = all("ca-one", Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES);
        Attestation[] everybody = Arrays.copyOf(inside, inside.length + 1);
        everybody[inside.length] = outside(bob(Answer.NO));

        assertThat(finding(everybody).score()).isEqualTo(Score.UNKNOWN);
        assertThat(finding(everybody).cause()).contains(Cause.CONFLICTING);
        assertThat(finding(everybody).basis()).isEqualTo(Basis.PEOPLE);
    }

    @Test
    void insideAndOutsideThatSayTheSameGiveAPoint() {
        assertThat(finding(outside(bob(Answer.PARTLY)), ann(Answer.PARTLY, "2025-01-01"))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void oneKindThatKnowsIsEnough() {
        assertThat(finding(outside(bob(Answer.NO)), ann(Answer.UNKNOWN, "2025-01-01"))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(finding(outside(bob(Answer.UNKNOWN)), ann(Answer.NO, "2025-01-01"))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whereThoseOutsideAnswerTheQuestionApplies() {
        assertThat(finding(reviewed("2026-12-31"), outside(bob(Answer.NO))).score())
                .isEqualTo(Score.NONE);
        assertThat(finding(reviewed("2026-12-31"), outside(bob(Answer.UNKNOWN))).score())
                .isEqualTo(Score.NOT_APPLICABLE);
        assertThat(finding(outside(reviewed("2026-12-31")), bob(Answer.UNKNOWN)).score())
                .isEqualTo(Score.NOT_APPLICABLE);
    }

    @Test
    void aScaleOfOnesOwnIsAnsweredByItsLevels() {
        Finding finding = likert(level("agree"));

        assertThat(finding.score()).isEqualTo(Score.exactly(0.75));
        assertThat(finding.words()).isEqualTo("rather so, says Ann, 2025-07-31");
    }

    @Test
    void whatIsNoLevelOfTheScaleIsUnknown() {
        assertUnknown(likert(level("agre")), Cause.OFF_SCALE);
        assertUnknown(likert(says("ca-one", Answer.YES)), Cause.OFF_SCALE);
        assertUnknown(finding(level("agree")), Cause.OFF_SCALE);
        assertThat(likert(level("agre")).words())
                .isEqualTo("level 'agre', says Ann, 2025-07-31; the answer is no level of its scale");
    }

    @Test
    void answersToOtherQuestionsDoNotCount() {
        assertUnknown(finding(says("ca-other", Answer.YES)), Cause.NOT_ASKED);
    }

    private static Attestation level(String level) {
        return says("ca-one", Answer.LEVEL).withLevel(level);
    }

    private static Finding likert(Attestation answer) {
        Scale scale = new Scale(List.of(
                new Scale.Level("disagree", "not so", 0),
                new Scale.Level("neither", "neither", 0.5),
                new Scale.Level("agree", "rather so", 0.75),
                new Scale.Level("fully", "so", 1)));
        return assess(rules(about("ca-one").scale(scale).build()), answer).finding("ca-one");
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
