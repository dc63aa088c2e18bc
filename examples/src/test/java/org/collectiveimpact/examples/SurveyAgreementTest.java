package org.collectiveimpact.examples;

import java.time.LocalDate;
import java.util.Locale;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.planning.Agreement;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.reports.Report;
import org.collectiveimpact.serialization.csv.AnswerCodes;
import org.collectiveimpact.serialization.csv.SurveyTable;
import org.junit.jupiter.api.Test;

/** Agreement as it comes out of an exported survey. */
class SurveyAgreementTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-01");

    private static final SurveyTable SURVEYS = SurveyTable.of(
            RuleSet.standard(),
            AnswerCodes.NONE.no("1", "2").partly("3").yes("4", "5").unknown("8"));

    /** Invented: the one who left out two questions is the only one that sees no trust. */
    private static final String SURVEY = """
            rater,date,cc-trust,cc-plan,ca-root-causes,ca-vision-shared,sm-leadership,sm-transparency,bb-adaptive-leader,\
            mra-behaviour-change,pre-urgency-shared,eq-community-from-start,ca-problem-shared
            A. Jones,2024-05-01,5,4,3,4,2,3,5,1,4,3,5
            B. Smith,2024-05-01,4,4,3,5,1,3,4,2,5,3,4
            C. Okafor,2024-05-01,5,3,2,4,2,3,4,1,4,1,4
            D. Lopez,2024-05-01,4,4,3,4,,3,5,1,4,8,5
            E. Brandt,2024-05-01,1,,3,4,2,3,5,3,4,5,4
            """;

    /** Invented: two funders who were asked a part of it. */
    private static final String FUNDERS = """
            rater,kind,date,cc-trust,cc-plan,mra-behaviour-change,pre-urgency-shared
            F. Grant,external,2024-05-01,2,4,1,4
            G. Moss,external,2024-05-01,3,4,2,5
            """;

    @Test
    void aSurveySaysHowFarThoseWhoAnsweredAgree() {
        Golden.check("survey-agreement.txt", Agreement.of(RuleSet.standard().assess(answered(), DAY)) + "\n");
    }

    @Test
    void theReportSaysItToo() {
        Initiative asked = SURVEYS.addTo(answered(), FUNDERS, "funders.csv");
        Report report = ReadinessReport.of(RuleSet.standard().assess(asked, DAY));

        Golden.check("survey-agreement.md", section("## How far", report.markdown()));
        Golden.check(
                "survey-agreement-es.md",
                section("## Cu\u00e1nto coinciden", report.in(new Locale("es")).markdown()));
    }

    private static Initiative answered() {
        Initiative asked = Initiative.builder()
                .id(InitiativeId.of("riverside"))
                .name("Riverside (invented)")
                .build();
        return SURVEYS.addTo(asked, SURVEY, "survey.csv");
    }

    /** Returns a section of a report, from its title to that of the next. */
    private static String section(String title, String report) {
        int start = report.indexOf(title);
        return report.substring(start, report.indexOf("\n## ", start)).strip() + "\n";
    }
}
