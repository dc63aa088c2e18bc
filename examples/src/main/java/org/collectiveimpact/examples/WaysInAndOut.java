package org.collectiveimpact.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.DocumentLimits;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.JsonLines;
import org.collectiveimpact.serialization.LineCount;
import org.collectiveimpact.serialization.Loss;
import org.collectiveimpact.serialization.Schemas;
import org.collectiveimpact.serialization.csv.AnswerCodes;
import org.collectiveimpact.serialization.csv.AssessmentTable;
import org.collectiveimpact.serialization.csv.Columns;
import org.collectiveimpact.serialization.csv.CsvFormat;
import org.collectiveimpact.serialization.csv.FigureTable;
import org.collectiveimpact.serialization.csv.SurveyTable;
import tools.jackson.databind.json.JsonMapper;

/** Every way in and out, a few lines each. The README shows these lines. */
final class WaysInAndOut {

    private static final LocalDate TODAY = LocalDate.parse("2015-12-31");

    private WaysInAndOut() {}

    static Assessment documents(Initiative initiative, Path folder) {
        Assessment assessment = RuleSet.standard().assess(initiative, TODAY);
        // README: documents
        Documents.write(initiative, folder.resolve("initiative.yaml"));
        Documents.write(assessment, folder.resolve("assessment.json"));
        Assessment again = Documents.readAssessment(folder.resolve("assessment.json"));
        // README: end
        return again;
    }

    static Initiative limits(Path file) {
        // README: limits
        DocumentLimits narrow = DocumentLimits.STANDARD.withBytes(1 << 20).withProblems(20);
        Initiative initiative = Documents.read(file, Initiative.class, narrow);
        // README: end
        return initiative;
    }

    static Initiative mapper(Initiative initiative) {
        // README: mapper
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(initiative);
        Initiative again = mapper.readValue(json, Initiative.class);
        // README: end
        return again;
    }

    static LineCount lines(Path folder) {
        // README: lines
        RuleSet rules = RuleSet.standard();
        LineCount count = JsonLines.of(Initiative.class)
                .map(initiative -> rules.assess(initiative, TODAY).summary())
                .threads(2)
                .convert(folder.resolve("initiatives.ndjson"), folder.resolve("summaries.ndjson"), System.err::println);
        // README: end
        return count;
    }

    static Initiative figures(Initiative initiative, Path folder) {
        // README: figures
        FigureTable<?> table = FigureTable.OBSERVATIONS.in(CsvFormat.EXCEL);
        List<Loss> losses = table.write(initiative, folder.resolve("values.csv"));
        Initiative more = table.addTo(initiative, folder.resolve("values.csv"));
        // README: end
        return losses.isEmpty() ? more : initiative;
    }

    static Initiative survey(Initiative initiative, Path folder) {
        // README: survey
        AnswerCodes codes = AnswerCodes.NONE
                .no("1", "2")
                .partly("3")
                .yes("4", "5")
                .unknown("8")
                .notApplicable("9", "Chosen by the respondent", "The respondent");
        SurveyTable survey = SurveyTable.of(RuleSet.standard(), codes)
                .with(Columns.AS_NAMED.ignored("Timestamp").renamed("Do partners trust one another?", "cc-trust"));
        Initiative answered = survey.addTo(initiative, folder.resolve("survey.csv"));
        // README: end
        return answered;
    }

    static void tables(Assessment assessment, Path folder) {
        // README: tables
        AssessmentTable.FINDINGS.write(assessment, folder.resolve("findings.csv"));
        AssessmentTable.GAPS.write(assessment, folder.resolve("gaps.csv"));
        // README: end
    }

    static void schema(Path folder) throws IOException {
        // README: schema
        Files.writeString(folder.resolve("initiative-1.schema.json"), Schemas.of(Initiative.class));
        // README: end
    }
}
