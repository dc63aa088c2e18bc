package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Evidence;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;
import org.collectiveimpact.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {

    private static final Path FOLDER = Path.of("src/main/resources/cases");

    /** A target that is worse than the start, as its source has it. */
    private static final Map<String, List<String>> PUBLISHED_FAULTS = Map.of(
            "healthy-monadnock",
            List.of("ERROR indicators[chlamydia-rate].targets[0].value: 150 (expected: below the baseline, 135.9)"));

    @Test
    void everyFolderHasARow() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER).filter(Files::isDirectory)) {
            assertThat(Cases.all())
                    .extracting(Case::id)
                    .containsExactlyInAnyOrderElementsOf(
                            folders.map(folder -> folder.getFileName().toString())
                                    .toList());
        }
    }

    @Test
    void aMisspeltCaseIsToldWithTheOneThatWasMeant() {
        String ids = String.join(", ", Cases.all().stream().map(Case::id).toList());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.of("milwaukee-teen-pregnanci"))
                .withMessage("case: 'milwaukee-teen-pregnanci' (expected: one of " + ids
                        + ", did you mean 'milwaukee-teen-pregnancy'?)");
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void aCaseIsFoundByTheIdOfItsInitiative(Case each) {
        assertThat(Cases.of(each.initiative().id().value())).isEqualTo(each);
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void theReadmeOfACaseNamesItsDay(Case each) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(each.id()).resolve("README.md")))
                .containsIgnoringWhitespaces("Assess it as of **" + each.asOf() + "**");
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void noCaseContradictsItselfExceptWhereItsSourceDoes(Case each) {
        assertThat(InitiativeValidator.standard().validate(each.initiative()))
                .extracting(Violation::toString)
                .isEqualTo(PUBLISHED_FAULTS.getOrDefault(each.id(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void aCaseIsTheSameAfterARoundTripThroughYamlAndJson(Case each) {
        Initiative initiative = each.initiative();

        for (String name : new String[] {"copy.yaml", "copy.json"}) {
            assertThat(Documents.parse(Documents.text(initiative, name), name)).isEqualTo(initiative);
        }
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void everyReferenceHasAnAddress(Case each) {
        assertThat(each.initiative().references())
                .isNotEmpty()
                .allMatch(reference -> reference.link().isPresent());
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void everyAnswerNamesItsEvidence(Case each) {
        assertThat(each.initiative().attestations())
                .isNotEmpty()
                .extracting(Attestation::evidence)
                .allSatisfy(evidence -> assertThat(evidence)
                        .isNotEmpty()
                        .extracting(Evidence::link)
                        .allMatch(link -> link.isPresent()));
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void everyFigureNamesItsSource(Case each) {
        assertThat(Figure.of(each.initiative()))
                .isNotEmpty()
                .allMatch(figure -> !figure.sources().isEmpty());
    }
}
