package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.reading;
import static org.collectiveimpact.assessment.Questions.rules;

import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Measure;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.api.Test;

/** How the data of an initiative and its people settle a criterion together. */
class FindingTest {

    private static final Reading SILENT = Reading.unknown(Cause.NOT_RECORDED, "no goals recorded");

    private static final Reading AT_MOST_PARTLY = Reading.builder()
            .score(Score.between(0, 0.5))
            .cause(Cause.NOT_RECORDED)
            .addShortfalls("goals[housing]")
            .addUntold("goals[jobs]")
            .counted("0 of 2 goals are met")
            .build();

    @Test
    void dataThatKnowDecide() {
        assertFinding(finding(Reading.of(Answer.PARTLY, "1 of 2")), Score.HALF, Basis.DATA);
    }

    @Test
    void dataAndPeopleWhoAgreeAreNotDisputed() {
        Finding finding = finding(Reading.of(Answer.YES, "2 of 2"), Answer.YES);

        assertFinding(finding, Score.FULL, Basis.DATA);
        assertThat(finding.isDisputed()).isFalse();
    }

    @Test
    void dataThatKnowDecideAgainstPeopleAndTheFindingSaysSo() {
        Finding finding = finding(Reading.of(Answer.NO, "0 of 2 goals are met"), Answer.YES);

        assertFinding(finding, Score.NONE, Basis.DATA);
        assertThat(finding.isDisputed()).isTrue();
        assertThat(finding)
                .extracting(Finding::toText)
                .isEqualTo("ca-one: 0 of 100 (100 % answered), 0 of 2 goals are met; yes, says Ann, 2025-07-31;"
                        + " the data and the people disagree; the data decide");
    }

    @Test
    void whereTheDataAreSilentPeopleDecide() {
        assertFinding(finding(SILENT, Answer.PARTLY), Score.HALF, Basis.PEOPLE);
    }

    @Test
    void whereTheDataAreSilentPeopleMaySayThatItDoesNotApply() {
        Finding finding = finding(SILENT, says("ca-one", Answer.NOT_APPLICABLE).withReason("No goals are meant."));

        assertFinding(finding, Score.NOT_APPLICABLE, Basis.PEOPLE);
        assertThat(finding.toText())
                .isEqualTo("ca-one: not applicable, no goals recorded; not applicable, says Ann, 2025-07-31"
                        + " (No goals are meant.)");
    }

    @Test
    void whereDataAndPeopleAreSilentTheDataSayWhy() {
        Finding finding = finding(SILENT);

        assertFinding(finding, Score.UNKNOWN, Basis.NOBODY);
        assertThat(finding.cause()).contains(Cause.NOT_RECORDED);
        assertThat(finding.toText()).isEqualTo("ca-one: 0-100 of 100 (0 % answered), no goals recorded");
    }

    @Test
    void whatDataLeaveOpenPeopleNarrow() {
        Finding finding = finding(AT_MOST_PARTLY, Answer.PARTLY);

        assertFinding(finding, Score.HALF, Basis.BOTH);
        assertThat(finding.cause()).isEmpty();
        assertThat(finding.isDisputed()).isFalse();
    }

    @Test
    void whatDataLeaveOpenStaysOpenWithoutPeople() {
        Finding finding = finding(AT_MOST_PARTLY);

        assertFinding(finding, Score.between(0, 0.5), Basis.DATA);
        assertThat(finding.cause()).contains(Cause.NOT_RECORDED);
        assertThat(finding.shortfalls()).containsExactly("goals[housing]");
    }

    @Test
    void whatDataRuleOutPeopleCannotBringBack() {
        Finding finding = finding(AT_MOST_PARTLY, Answer.YES);

        assertFinding(finding, Score.between(0, 0.5), Basis.DATA);
        assertThat(finding.isDisputed()).isTrue();
    }

    @Test
    void peopleWhoContradictOneAnotherNarrowToWhatTheDataAllow() {
        Attestation bob = says("Bob", "ca-one", Answer.YES, "2025-07-31");

        assertFinding(finding(AT_MOST_PARTLY, says("ca-one", Answer.PARTLY), bob), Score.HALF, Basis.BOTH);
    }

    @Test
    void dataThatShowSomethingDisputeThatItDoesNotApply() {
        Finding finding = finding(
                Reading.of(Answer.YES, "2 of 2"),
                says("ca-one", Answer.NOT_APPLICABLE).withReason("No need."));

        assertFinding(finding, Score.FULL, Basis.DATA);
        assertThat(finding.isDisputed()).isTrue();
    }

    @Test
    void dataBySayingThatItDoesNotApplyDisputeAnAnswer() {
        Finding finding = finding(Reading.of(Answer.NOT_APPLICABLE, "no partner is a school"), Answer.YES);

        assertFinding(finding, Score.NOT_APPLICABLE, Basis.DATA);
        assertThat(finding.isDisputed()).isTrue();
    }

    @Test
    void peopleWhoDoNotKnowDisputeNothing() {
        Finding finding = finding(Reading.of(Answer.NO, "0 of 2"), Answer.UNKNOWN);

        assertFinding(finding, Score.NONE, Basis.DATA);
        assertThat(finding.isDisputed()).isFalse();
    }

    @Test
    void aMeasureIsGivenItsCriterionAndTheDate() {
        Criterion criterion = about("ca-one")
                .measure(
                        Measure.of("any", (asked, facts) -> Reading.of(Answer.YES, asked.id() + " on " + facts.asOf())))
                .build();

        assertThat(assess(rules(criterion)).finding("ca-one").words()).isEqualTo("ca-one on 2026-01-31");
    }

    @Test
    void anAnswerNamesWhoGaveItAndWhy() {
        Attestation answer = says("ca-one", Answer.PARTLY)
                .withRater(Rater.builder()
                        .person("Ann")
                        .organisation("Clinic")
                        .kind(RaterKind.EXTERNAL)
                        .build())
                .withReason("Two of five signed.");

        assertThat(words(answer)).isEqualTo("from outside: partly, says Ann, Clinic, 2025-07-31 (Two of five signed.)");
    }

    @Test
    void anAnswerWithoutANameIsSomebodys() {
        Attestation answer = says("ca-one", Answer.NO)
                .withRater(Rater.builder().kind(RaterKind.SELF).build());

        assertThat(words(answer)).isEqualTo("no, says somebody, 2025-07-31");
    }

    @Test
    void answersThatContradictOneAnotherAreListedTheOldestFirst() {
        assertThat(words(
                        says("Ann", "ca-one", Answer.YES, "2025-02-01"),
                        says("Bob", "ca-one", Answer.NO, "2025-01-01")))
                .isEqualTo("no, says Bob, 2025-01-01; yes, says Ann, 2025-02-01; the answers contradict one another");
    }

    @Test
    void whereNobodyAnsweredTheWordsSaySo() {
        assertThat(words()).isEqualTo("nobody has answered this yet");
        assertThat(words(says("ca-one", Answer.UNKNOWN))).isEqualTo("not known, says Ann, 2025-07-31");
        assertThat(words(says("ca-one", Answer.NOT_APPLICABLE)))
                .isEqualTo("not applicable, says Ann, 2025-07-31; called not applicable without a reason");
    }

    @Test
    void onlyWhatIsCertainlyMetInFullIsMet() {
        assertThat(finding(Reading.of(Answer.YES, "")).isMet()).isTrue();
        assertThat(finding(Reading.of(Answer.PARTLY, "")).isMet()).isFalse();
        assertThat(finding(SILENT).isMet()).isFalse();
        assertThat(finding(Reading.of(Answer.NOT_APPLICABLE, "")).isMet()).isFalse();
    }

    private static void assertFinding(Finding finding, Score score, Basis basis) {
        assertThat(finding.score()).isEqualTo(score);
        assertThat(finding.basis()).isEqualTo(basis);
    }

    private static String words(Attestation... answers) {
        return assess(rules(about("ca-one").build()), answers).finding("ca-one").words();
    }

    private static Finding finding(Reading reading, Answer answer) {
        return finding(reading, says("ca-one", answer));
    }

    private static Finding finding(Reading reading, Attestation... answers) {
        return assess(rules(reading("ca-one", reading)), answers).finding("ca-one");
    }
}
