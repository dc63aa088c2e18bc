package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.serialization.DocumentException;

/**
 * Texts of any kind are read as a table or refused with problems, and what was read is written and read again as the
 * same.
 */
class TableFuzzTest {

    private static final Initiative EMPTY =
            Initiative.builder().id(InitiativeId.of("fuzz")).name("Fuzz").build();

    private static final Initiative MEASURED = EMPTY.withIndicators(indicator(IndicatorId.of("reading"), List.of()));

    private static final SurveyTable SURVEY = SurveyTable.of(
            RuleSet.standard(),
            AnswerCodes.WORDS.no("1").partly("3").yes("5").unknown("8").notApplicable("9", "Chosen", "The respondent"));

    private static final ClearImpactTable CLEAR_IMPACT = ClearImpactTable.of(Map.of(IndicatorId.of("reading"), "101"));

    @FuzzTest
    void observations(byte[] bytes) {
        tryToRead(bytes, text -> {
            Map<IndicatorId, List<Observation>> read = FigureTable.OBSERVATIONS.parse(text, "fuzz.csv");
            Initiative initiative = EMPTY.withIndicators(read.entrySet().stream()
                    .map(each -> indicator(each.getKey(), each.getValue()))
                    .toList());
            CsvText written = FigureTable.OBSERVATIONS.text(initiative);
            assertThat(FigureTable.OBSERVATIONS.parse(written.text(), "again.csv"))
                    .isEqualTo(read);
        });
    }

    @FuzzTest
    void attestations(byte[] bytes) {
        tryToRead(bytes, text -> {
            List<Attestation> read = AttestationTable.STANDARD.parse(text, "fuzz.csv");
            CsvText written = AttestationTable.STANDARD.text(EMPTY.withAttestations(read));
            if (written.losses().isEmpty()) {
                assertThat(AttestationTable.STANDARD.parse(written.text(), "again.csv"))
                        .isEqualTo(read);
            }
        });
    }

    @FuzzTest
    void surveys(byte[] bytes) {
        tryToRead(bytes, text -> {
            List<Attestation> read = SURVEY.parse(text, "fuzz.csv");
            Initiative answered = SURVEY.addTo(EMPTY, text, "fuzz.csv");
            assertThat(read).containsAll(answered.attestations());
        });
    }

    @FuzzTest
    void clearImpact(byte[] bytes) {
        tryToRead(bytes, text -> {
            Initiative read = CLEAR_IMPACT.addTo(MEASURED, text, "fuzz.csv");
            CsvText written = CLEAR_IMPACT.text(read);
            if (written.losses().isEmpty()) {
                assertThat(CLEAR_IMPACT.addTo(read, written.text(), "again.csv"))
                        .isEqualTo(read);
            }
        });
    }

    private static Indicator indicator(IndicatorId id, List<Observation> observations) {
        return Indicator.builder()
                .id(id)
                .name("Fuzz")
                .direction(Direction.INCREASE)
                .observations(observations)
                .build();
    }

    private static void tryToRead(byte[] bytes, Consumer<String> reader) {
        try {
            reader.accept(new String(bytes, StandardCharsets.UTF_8));
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
