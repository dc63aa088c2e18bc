package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.serialization.csv.Tables.problems;
import static org.collectiveimpact.serialization.csv.Tables.with;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Scale;
import org.junit.jupiter.api.Test;

class SurveyTableTest {

    private static final AnswerCodes CODES = AnswerCodes.NONE
            .no("1", "2")
            .partly("3")
            .yes("4", "5")
            .unknown("8")
            .notApplicable("9", "Chosen by the respondent", "The respondent");

    private static final SurveyTable SURVEY = SurveyTable.of(RuleSet.standard(), CODES);

    private static final Rater JONES = Rater.builder()
            .person("A. Jones")
            .organisation("YMCA")
            .sector(Sector.NONPROFIT)
            .kind(RaterKind.SELF)
            .build();

    private static Attestation answer(String criterion, Answer answer, Rater rater) {
        return Attestation.builder()
                .criterion(criterion)
                .answer(answer)
                .rater(rater)
                .date(LocalDate.parse("2024-05-01"))
                .build();
    }

    @Test
    void aRowIsARespondentAndAColumnACriterion() {
        String text = """
                rater,organisation,sector,date,cc-trust,cc-plan
                A. Jones,YMCA,Nonprofit,2024-05-01,4.0,8
                B. Smith,,,2024-05-01,,9
                """;
        Rater smith = Rater.builder().person("B. Smith").kind(RaterKind.SELF).build();

        assertThat(SURVEY.parse(text, "survey.csv"))
                .containsExactly(
                        answer("cc-trust", Answer.YES, JONES),
                        answer("cc-plan", Answer.UNKNOWN, JONES),
                        answer("cc-plan", Answer.NOT_APPLICABLE, smith)
                                .withReason("Chosen by the respondent")
                                .withDecidedBy("The respondent"));
    }

    @Test
    void questionsCanStandForTheirCriteria() {
        String text = """
                Timestamp;Your name;Your organisation;Sector;Do partners trust one another?
                1.5.2024 10:00;A. Jones;YMCA;nonprofit;4
                """;
        SurveyTable ours = SURVEY.in(CsvFormat.EXCEL_EUROPE)
                .with(Columns.AS_NAMED
                        .ignored("Timestamp")
                        .renamed("Your name", "rater")
                        .renamed("Your organisation", "organisation")
                        .renamed("Do partners trust one another?", "cc-trust"))
                .on(LocalDate.parse("2024-05-01"));
        Attestation trust = answer("cc-trust", Answer.YES, JONES);

        Initiative once = ours.addTo(with(), text, "survey.csv");

        assertThat(once).isEqualTo(with().withAttestations(trust));
        assertThat(ours.addTo(once, text, "survey.csv")).isEqualTo(once);
    }

    @Test
    void everyBadCellIsReported() {
        String text = """
                rater,date,cc-trsut,cc-trust
                A. Jones,2024-05-01,4,6
                B. Smith,,4,x
                """;

        assertThat(problems(() -> SURVEY.parse(text, "survey.csv")))
                .containsExactly(
                        "survey.csv:1:12: found unknown column 'cc-trsut'"
                                + " (expected: a known column; did you mean 'cc-trust'?)",
                        "survey.csv:2:23 cc-trust: found '6' (expected: 1, 2, 3, 4, 5, 8 or 9, or an empty cell)",
                        "survey.csv:3:10 date: found nothing (expected: a day such as 2006-03-15)",
                        "survey.csv:3:13 cc-trust: found 'x' (expected: 1, 2, 3, 4, 5, 8 or 9, or an empty cell)");
    }

    @Test
    void codesMeanNothingUntilSomebodySaysWhat() {
        SurveyTable survey = SurveyTable.of(RuleSet.standard(), AnswerCodes.NONE);

        assertThat(problems(() -> survey.parse("date,cc-trust\n2024-05-01,4\n", "survey.csv")))
                .containsExactly(
                        "survey.csv:2:12 cc-trust: found '4' (expected: an empty cell, as no code has been given a"
                                + " meaning)");
    }

    @Test
    void aSurveyNeedsADay() {
        assertThat(problems(() -> SURVEY.parse("rater,cc-trust\nA. Jones,4\n", "survey.csv")))
                .containsExactly("survey.csv:1:1: found no column 'date' (expected: a day such as 2006-03-15)");
    }

    @Test
    void levelsAreThoseOfTheCriterion() {
        Criterion trust = RuleSet.standard().criterion("cc-trust");
        Scale scale = new Scale(List.of(
                new Scale.Level("never", "Never", 0),
                new Scale.Level("often", "Often", 0.5),
                new Scale.Level("always", "Always", 1)));
        RuleSet rules = RuleSet.standard()
                .withCriteria(trust.withScale(scale), RuleSet.standard().criterion("cc-plan"));
        SurveyTable survey = SurveyTable.of(
                rules, AnswerCodes.NONE.level("never", "1").level("often", "2").yes("3"));

        assertThat(survey.parse("date,cc-trust\n2024-05-01,2\n", "survey.csv"))
                .containsExactly(answer(
                                "cc-trust",
                                Answer.LEVEL,
                                Rater.builder().kind(RaterKind.SELF).build())
                        .withLevel("often"));
        assertThat(problems(() -> survey.parse("date,cc-trust,cc-plan\n2024-05-01,3,2\n", "survey.csv")))
                .containsExactly(
                        "survey.csv:2:12 cc-trust: found '3' (expected: a code for a level of cc-trust,"
                                + " never, often or always, and not for 'yes')",
                        "survey.csv:2:14 cc-plan: found '2' (expected: a code for a level of cc-plan,"
                                + " no, partly or yes, and not for 'often')");
    }
}
