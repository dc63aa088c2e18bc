package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Severity;
import org.junit.jupiter.api.Test;

class ReadinessReportTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    @Test
    void whatNobodyKnowsCompletesNoPhaseAndExcludesNone() {
        assertThat(paragraphs(report(initiative())))
                .contains("Completed for certain: no phase. If all that is unknown turned out well: phase 5 (Sustain"
                        + " Action and Impact). Overall score: 0-100 of 100 (0 % answered).");
    }

    @Test
    void aCriticalNoFailsTheFirstGate() {
        assertThat(paragraphs(report(initiative(answer("ca-first", Answer.NO)))))
                .contains("No phase is completed: the first gate certainly fails. Overall score: 0 of 100 (100 %"
                        + " answered).");
    }

    @Test
    void aYesToEverythingLeavesNoGap() {
        assertThat(paragraphs(report(initiative(answer("ca-first", Answer.YES)))))
                .contains("Completed for certain: phase 5 (Sustain Action and Impact), and none beyond. Overall score:"
                        + " 100 of 100 (100 % answered).")
                .contains("Nothing that is due is missing.");
    }

    @Test
    void anOpenGateSaysWhatSettlesIt() {
        assertThat(paragraphs(report(initiative())))
                .contains("The next gate is that of phase 1 (Assess Readiness). It is open. It passes with the best"
                        + " answers to this one question, and fails with the worst: Is there an agenda? (ca-first)");
    }

    @Test
    void aFailedGateSaysWhatDecides() {
        assertThat(paragraphs(report(initiative(answer("ca-first", Answer.NO)))))
                .contains(
                        "It fails, whatever the unknown turns out to be. What decides: Is there an agenda? (ca-first)."
                                + " Altogether: not met: Is there an agenda? (ca-first)");
    }

    @Test
    void whatDoesNotApplyIsShownWithTheScoreIfItWereNotMet() {
        Attestation waived = answer("ca-first", Answer.NOT_APPLICABLE)
                .withReason("A law says what to do.")
                .withDecidedBy("the steering committee");

        assertThat(paragraphs(report(initiative(waived))))
                .contains("Of these, 1 does not apply; counted as not met, it would make the overall score 0 of 100.");
        assertThat(paragraphs(report(initiative()))).contains("by nobody yet. All of them apply.");
    }

    @Test
    void anAcceptedGapSaysByWhomAndWhy() {
        AcceptedGap accepted = AcceptedGap.builder()
                .criterion("ca-first")
                .reason("The board decides in spring.")
                .acceptedBy("the steering committee")
                .build();

        assertThat(report(initiative().withAcceptedGaps(accepted)))
                .contains("accepted  by the steering committee: The board decides in spring.");
    }

    @Test
    void aSourceThatWasNotReadAgainIsMarked() {
        assertThat(paragraphs(report(initiative())))
                .contains("[5PH] FSG, Phases of Collective Impact, chart of five phases, c. 2013-15 (unverified)");
    }

    @Test
    void thePhaseInQuestionIsTheOneTheInitiativeNames() {
        assertThat(paragraphs(report(initiative().withPhase(2))))
                .contains("due by the end of phase 2 (Initiate Action), the phase it is recorded to be in.");
    }

    @Test
    void withoutAPhaseItIsTheLast() {
        String last = "due by the end of phase 5 (Sustain Action and Impact), for no phase is recorded that it is in.";

        assertThat(paragraphs(report(initiative()))).contains(last);
        assertThat(paragraphs(report(initiative().withPhase(9)))).contains(last);
    }

    @Test
    void anotherPhaseCanBeAskedAbout() {
        assertThat(paragraphs(ReadinessReport.of(
                                rules().assess(initiative().withPhase(2), AS_OF).at(1))
                        .text()))
                .contains("due by the end of phase 1 (Assess Readiness), though it is recorded to be in phase 2"
                        + " (Initiate Action).");
    }

    @Test
    void hostileTextStaysText() {
        assertThat(report(initiative().withName("<b>${1+1}</b>\u0007\nReading")))
                .startsWith("<b>${1+1}</b>");
    }

    private static String report(Initiative initiative) {
        return ReadinessReport.of(rules().assess(initiative, AS_OF)).text();
    }

    /** Undoes the wrapping, so that a sentence can be found whole. */
    private static String paragraphs(String text) {
        return text.replaceAll("\\n +(- )?", " ").replaceAll("(?<=[^\\n])\\n(?=[^\\n])", " ");
    }

    private static RuleSet rules() {
        return RuleSet.builder()
                .id("one")
                .version(Version.parse("1.0.0"))
                .title("One question")
                .addCriteria(Criterion.builder()
                        .id("ca-first")
                        .dimension(Dimension.of(Condition.COMMON_AGENDA))
                        .component(Component.STRATEGIC_PLANNING)
                        .phase(1)
                        .severity(Severity.CRITICAL)
                        .aspect(Aspect.READINESS)
                        .question("Is there an agenda?")
                        .evidence("The agenda.")
                        .remedy("Write it.")
                        .effort(3)
                        .addSources(Source.of("5PH"))
                        .build())
                .build();
    }

    private static Initiative initiative(Attestation... attestations) {
        return Initiative.builder()
                .id(InitiativeId.of("reading-city"))
                .name("Reading City")
                .addAllAttestations(Arrays.asList(attestations))
                .build();
    }

    private static Attestation answer(String criterion, Answer answer) {
        return Attestation.builder()
                .criterion(criterion)
                .answer(answer)
                .rater(Rater.builder().kind(RaterKind.SELF).build())
                .date(AS_OF)
                .build();
    }
}
