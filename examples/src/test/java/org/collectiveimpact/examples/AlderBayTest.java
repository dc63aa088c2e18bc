package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented initiative teaches what its comments say, and nobody can take it for a real one. */
class AlderBayTest {

    private static final Path FOLDER = Path.of("src/main/resources/invented/alder-bay");

    @Test
    void itGoesFromTheFirstPhaseToTheThird() {
        assertThat(assessed(2026).phase().number()).isEqualTo(1);
        assertThat(assessed(2026).phaseReached()).isEmpty();
        assertThat(reached(2027)).contains(2);
        assertThat(reached(2028)).contains(3);
    }

    @Test
    void theFirstYearHasANoAndAnUnknownAtTheGate() {
        Assessment first = assessed(2026);

        assertThat(first.finding("pre-funding-horizon").score().high()).isZero();
        assertThat(first.finding("eq-community-from-start").score().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void noYearContradictsItself(int year) {
        assertThat(InitiativeValidator.standard()
                        .against(RuleSet.standard())
                        .asOf(AlderBay.day(year))
                        .validate(AlderBay.in(year)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void everyYearSaysThatItIsInvented(int year) throws IOException {
        assertThat(AlderBay.in(year).name()).endsWith("(invented)");
        assertThat(AlderBay.in(year).references())
                .allSatisfy(reference -> assertThat(reference.title()).endsWith("(invented)"));
        assertThat(Files.readString(FOLDER.resolve(year + "-06-30.yaml"))).startsWith("# INVENTED: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void everyYearIsTheSameAfterARoundTrip(int year) {
        Initiative initiative = AlderBay.in(year);

        assertThat(Documents.parse(Documents.text(initiative, "copy.yaml"), "copy.yaml"))
                .isEqualTo(initiative);
    }

    @Test
    void theFirstYearIsReadInAMinute() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("2026-06-30.yaml")))
                .hasSizeLessThanOrEqualTo(80)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void aYearWithoutAFileIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlderBay.in(2029))
                .withMessage("year: 2029 (expected: 2026, 2027 or 2028)");
    }

    private static Optional<Integer> reached(int year) {
        return assessed(year).phaseReached().map(Phase::number);
    }

    private static Assessment assessed(int year) {
        return RuleSet.standard().assess(AlderBay.in(year), AlderBay.day(year));
    }
}
