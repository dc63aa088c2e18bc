package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
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
import org.collectiveimpact.rules.Limits;
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
    void allConditionsThatAreWeakestAlikeAreNamed() {
        Criterion first = rules().criterion("ca-first");
        RuleSet two = rules().withCriteria(first, like(first, "sm-first", Condition.SHARED_MEASUREMENT));
        RuleSet three = rules().withCriteria(
                        first,
                        like(first, "sm-first", Condition.SHARED_MEASUREMENT),
                        like(first, "bb-first", Condition.BACKBONE_SUPPORT));

        assertThat(paragraphs(report(initiative())))
                .contains("Least is certainly met of the weakest condition, common agenda, of which 0 % is answered.");
        assertThat(paragraphs(
                        ReadinessReport.of(two.assess(initiative(), AS_OF)).text()))
                .contains(
                        "Least is certainly met of the weakest conditions, common agenda and shared measurement, of each"
                                + " of which 0 % is answered.");
        assertThat(paragraphs(
                        ReadinessReport.of(three.assess(initiative(), AS_OF)).text()))
                .contains("Least is certainly met of the weakest conditions, common agenda, shared measurement and"
                        + " backbone support, of each of which 0 % is answered.");
        assertThat(paragraphs(ReadinessReport.of(three.assess(initiative(), AS_OF))
                        .in(Locale.forLanguageTag("es"))
                        .text()))
                .contains("son agenda com\u00fan, medici\u00f3n compartida y apoyo de una organizaci\u00f3n columna"
                        + " vertebral, de cada una de las cuales se ha respondido el 0 %.");
    }

    private static Criterion like(Criterion first, String id, Condition condition) {
        return first.withId(id).withDimension(Dimension.of(condition));
    }

    @Test
    void aReportIsInALanguage() {
        ReadinessReport report = ReadinessReport.of(rules().assess(initiative(), AS_OF));

        assertThatNullPointerException().isThrownBy(() -> report.in(null)).withMessage("language");
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
                        + " answer to one question, and fails with the worst: ca-first.");
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
        assertThat(paragraphs(ReadinessReport.of(rules().assess(initiative(waived), AS_OF))
                        .since(rules().assess(initiative(), AS_OF))
                        .text()))
                .contains("The overall score was 0-100 of 100 and is now", ": nobody can tell which is better.");
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
        String last = "due by the end of phase 5 (Sustain Action and Impact), ";

        assertThat(paragraphs(report(initiative()))).contains(last + "for no phase is recorded that it is in.");
        assertThat(paragraphs(report(initiative().withPhase(9))))
                .contains(last + "for the phase it is recorded to be in, 9, is none that the rule set knows.");
    }

    @Test
    void whereNoConditionIsDueTheOthersMakeTheOverallScore() {
        String report = ReadinessReport.of(
                        RuleSet.standard().assess(initiative().withPhase(1), AS_OF))
                .text();

        assertThat(report)
                .contains("The dimensions\n--------------\n  Preconditions         0-100 [")
                .contains("No part of the overall score\n----------------------------\n  Common agenda ");
        assertThat(paragraphs(report))
                .contains("Nothing that is due by then belongs to one of the five conditions. So the overall score is"
                        + " the mean of these.");
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
    void whatToAskNextSaysWhomAndWhatTheAnswerDoes() {
        assertThat(paragraphs(report(initiative())))
                .contains("First come the questions that can settle the next gate")
                .containsPattern("ask people +The agenda\\.")
                .contains(
                        "a yes passes the gate; a no fails the gate; any answer narrows the overall score by 100 points")
                .containsPattern("criterion +ca-first, Common agenda");
    }

    @Test
    void theWayToTheNextPhaseTellsWorkToVerifyFromWorkToDo() {
        assertThat(report(initiative()))
                .contains("If all that is unknown turned out well, nothing")
                .containsPattern("ca-first +Write it\\. +verify +3 +if not met yet");
        assertThat(report(initiative(answer("ca-first", Answer.NO))))
                .contains("Even if all that is unknown turned out")
                .containsPattern("ca-first +Write it\\. +do +3 +in any case");
        assertThat(report(initiative(answer("ca-first", Answer.YES))))
                .contains("All gates pass. Nothing needs to be done for any of them.");
    }

    @Test
    void whatChangedTellsWhatHappenedFromWhatWasLearned() {
        Assessment unmet = rules().assess(initiative(answer("ca-first", Answer.NO)), AS_OF);
        Assessment unknown = rules().assess(initiative(), AS_OF);
        Assessment met = rules().assess(initiative(answer("ca-first", Answer.YES)), AS_OF);

        assertThat(ReadinessReport.of(met).since(unmet).text())
                .contains("What changed since 2026-06-30")
                .contains("The overall score was 0 of 100 and is now 100 of 100: certainly better.")
                .contains("Phase completed for certain: no phase, now phase 5 (Sustain Action and Impact).")
                .containsPattern("something certainly happened +\\+100 +\\+100 +ca-first")
                .contains("achieved  1: ca-first");
        assertThat(ReadinessReport.of(met).since(unknown).in(Locale.ENGLISH).text())
                .containsPattern("more or less is known; nothing need have happened +\\+100 +0 +ca-first");
        assertThat(ReadinessReport.of(met).since(met).text()).contains("Nothing that is known has changed.");
        assertThat(ReadinessReport.of(met).text()).doesNotContain("What changed");
    }

    @Test
    void whatIsNotCountedYetSaysSo() {
        Assessment all = RuleSet.standard().assess(initiative().withPhase(1), AS_OF);

        assertThat(ReadinessReport.of(all).markdown())
                .contains("Due in phase 1, critical. Came to ")
                .contains("Due in phase 5 and not counted yet, major. Came to ");
    }

    @Test
    void aReportIsWrittenToAPageOfOnesOwn() {
        TextPage narrow = new TextPage(60, Locale.ENGLISH);

        ReadinessReport.of(rules().assess(initiative(), AS_OF)).write(narrow, false);

        assertThat(narrow.toString().lines())
                .contains("What to ask next")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void twoInitiativesAreNotCompared() {
        Assessment other = rules().assess(initiative().withId(InitiativeId.of("other-city")), AS_OF);

        assertThatThrownBy(() -> ReadinessReport.of(other).since(rules().assess(initiative(), AS_OF)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void splitViewsAreToldWhereSeveralAnswered() {
        Initiative split = initiative(
                answer("ca-first", Answer.YES, "A. Jones"),
                answer("ca-first", Answer.NO, "B. Smith"),
                answer("ca-first", Answer.YES, "C. Okafor"));

        assertThat(ReadinessReport.of(rules().assess(split, AS_OF)).markdown())
                .contains("Views are split on 1 of 1 criteria that several people answered.")
                .containsPattern("ca-first \\| Of the initiative \\| 3 \\| 100 \\| 0-100 \\| .*split");
        assertThat(ReadinessReport.of(rules().assess(initiative(), AS_OF)).markdown())
                .doesNotContain("Views are split");
    }

    @Test
    void ofManyCriteriaThatThoseInsideAndOutsideAnsweredItSaysHowManyMoreThereAre() {
        List<Attestation> answers = RuleSet.standard().criteria().stream()
                .limit(13)
                .flatMap(each -> Stream.of(RaterKind.values())
                        .map(kind -> answer(each.id(), Answer.YES)
                                .withRater(Rater.builder().kind(kind).build())))
                .toList();

        assertThat(ReadinessReport.of(RuleSet.standard().assess(initiative().withAttestations(answers), AS_OF))
                        .markdown())
                .contains("answered 13 criteria;")
                .contains("And 1 more.\n\nAnswers count as one");
    }

    @Test
    void theWholeReportSaysWhereEveryNumberComesFrom() {
        assertThat(ReadinessReport.of(rules().assess(initiative(), AS_OF)).markdown())
                .contains("### Where every number comes from")
                .contains("- rule set: One question (one), version 1.0.0")
                .contains("- weights: 4 : 2 : 1 (engine default)")
                .contains("- floors: 50 of 100 for a critical criterion, 50 of 100 for a condition (engine default)")
                .contains(rules().fingerprints().everything());
    }

    @Test
    void aGapSaysWhetherItsLimitIsPublishedAndVerified() {
        assertThat(about("CC2012 (unverified)")).endsWith("effort 3 of 5, published limit not verified");
        assertThat(about("CC2012 (unverified); engine default"))
                .endsWith("effort 3 of 5, limit in part an engine default, published limit not verified");
        assertThat(about("engine default")).endsWith("effort 3 of 5, limit an engine default");
        assertThat(about("S002")).endsWith("effort 3 of 5");
    }

    @Test
    void theMethodNamesTheCriteriaOfEachKindOfLimit() {
        assertThat(limited("S002")).contains("- published: 1: ca-first\n- published, not verified: 0\n");
        assertThat(limited("CC2012 (unverified)")).contains("- published: 0\n- published, not verified: 1: ca-first\n");
        assertThat(limited("S002; changed by lakeshore"))
                .contains("- engine default: 0\n- in part: 0\n- published: 0\n- published, not verified: 0\n");
        assertThat(limited("engine default; changed by lakeshore"))
                .contains("- engine default: 0\n- in part: 1: ca-first\n- published: 0\n");
    }

    @Test
    void wordsOfTheEngineAreMarkedAsEnglishInASpanishReport() {
        String html = ReadinessReport.of(rules().assess(initiative(), AS_OF))
                .in(new Locale("es"))
                .html();

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"es\">")
                .contains("<span lang=\"en\">nobody has answered this yet</span>")
                .contains("queda en su idioma");
        assertThat(ReadinessReport.of(rules().assess(initiative(), AS_OF)).html())
                .doesNotContain("<span lang=");
    }

    @Test
    void hostileTextStaysText() {
        assertThat(report(initiative().withName("<b>${1+1}</b>\u0007\nReading")))
                .startsWith("<b>${1+1}</b>");
    }

    /** Returns what a report says about a gap whose limit comes from there. */
    private static String about(String origin) {
        return limited(origin)
                .lines()
                .filter(line -> line.contains("ca-first, critical"))
                .findFirst()
                .orElseThrow();
    }

    private static String limited(String origin) {
        RuleSet rules = rules();
        Criterion limited = rules.criteria()
                .get(0)
                .withLimits(
                        Limits.builder().putNumber("months", 24).origin(origin).build());
        return ReadinessReport.of(rules.withCriteria(limited).assess(initiative(), AS_OF))
                .markdown();
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

    private static Attestation answer(String criterion, Answer answer, String person) {
        return answer(criterion, answer)
                .withRater(Rater.builder()
                        .kind(RaterKind.SELF)
                        .organisation(person)
                        .build());
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
