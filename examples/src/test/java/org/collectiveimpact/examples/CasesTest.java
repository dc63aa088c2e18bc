package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    /** What looks like a mistake and is what the sources say, or leave out. */
    private static final Map<String, List<String>> PUBLISHED_ODDITIES = Map.of(
            "healthy-monadnock",
            List.of(
                    "WARNING backbone.functions[4].partner: nothing (expected: a partner or a person)",
                    "WARNING backbone.functions[5].partner: nothing (expected: a partner or a person)",
                    "WARNING indicators[chlamydia-rate].targets[0].value: 150 (expected: below the baseline, 135.9)",
                    idle("living-wage"),
                    idle("obesity"),
                    idle("substance-and-alcohol-misuse"),
                    idle("tobacco-use")),
            "vermont-farm-to-plate",
            List.of(
                    idle("aggregation-and-distribution"),
                    idle("consumer-education"),
                    idle("education-and-workforce"),
                    idle("farmland-access"),
                    idle("production-and-processing")));

    /** When all cases had been written down. */
    private static final LocalDate WRITTEN = LocalDate.parse("2025-12-31");

    private static String idle(String workGroup) {
        return "WARNING workGroups[" + workGroup + "].strategies: nothing (expected: at least one strategy)";
    }

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
    void noCaseContradictsItself(Case each) {
        assertThat(InitiativeValidator.standard().asOf(WRITTEN).validate(each.initiative()))
                .extracting(Violation::toString)
                .isEqualTo(PUBLISHED_ODDITIES.getOrDefault(each.id(), List.of()));
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
