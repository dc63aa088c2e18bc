package org.collectiveimpact.examples.ideas;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.csv.AnswerCodes;
import org.collectiveimpact.serialization.csv.Columns;
import org.collectiveimpact.serialization.csv.SurveyTable;

/** Turns an exported survey into answers: who agrees gives a point, who does not gives a range. */
public final class SurveyAnswers {

    private static final String SURVEY = """
            rater,organisation,date,Do partners trust one another?,Is the convener neutral?
            Ada Lind,Town of Alder Bay,2028-05-02,4,5
            Joe Ferris,Boatyard Ferris,2028-05-03,5,4
            Mia Soto,Youth Council,2028-05-03,4,1
            Ron Hale,Bay Foundation,2028-05-04,5,8
            """;

    private static final AnswerCodes CODES =
            AnswerCodes.NONE.no("1", "2").partly("3").yes("4", "5").unknown("8");

    private static final Columns COLUMNS = Columns.AS_NAMED
            .renamed("Do partners trust one another?", "cc-trust")
            .renamed("Is the convener neutral?", "pre-neutral-convener");

    private SurveyAnswers() {}

    /** Prints what the answers of four invented people come to. */
    public static void main(String[] args) {
        SurveyTable survey = SurveyTable.of(RuleSet.standard(), CODES).with(COLUMNS);
        Initiative answered = survey.addTo(AlderBay.in(2028), SURVEY, "survey.csv");
        Assessment assessment = RuleSet.standard().assess(answered, AlderBay.day(2028));

        System.out.println(assessment.finding("cc-trust"));
        System.out.println(assessment.finding("pre-neutral-convener"));
    }
}
