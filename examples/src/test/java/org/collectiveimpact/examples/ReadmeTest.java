package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;
import org.junit.jupiter.api.Test;

/** What the README shows is what compiles, runs and prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theLinesOfJavaAreThoseOfFirstSteps() throws IOException {
        String source = read("examples/src/main/java/org/collectiveimpact/examples/FirstSteps.java");

        assertThat(block("```java\n"))
                .isEqualTo(
                        between(source, "// README: begin\n", "// README: end").stripIndent());
    }

    @Test
    void theyPrintWhatTheReadmeSays() throws IOException {
        String printed = Printed.by(
                () -> FirstSteps.run(Path.of("src/main/resources/cases/milwaukee-teen-pregnancy/initiative.yaml")));

        assertThat(block("For the Milwaukee case this prints\n\n```\n").strip()).isEqualTo(printed.strip());
    }

    @Test
    void theSmallFileIsASoundInitiative() throws IOException {
        Initiative initiative = Documents.parse(block("```yaml\n"), "small.yaml");

        assertThat(InitiativeValidator.standard().validate(initiative)).isEmpty();
        assertThat(RuleSet.standard()
                        .assess(initiative, LocalDate.parse("2026-06-30"))
                        .finding("pre-urgency-shared")
                        .isMet())
                .isTrue();
    }

    @Test
    void theRulesOfItsCountyAreARuleSet() throws IOException {
        RuleSet rules =
                Documents.parseRuleSet(block("with any criteria, scales and phases.\n\n```yaml\n"), "our-county.yaml");

        assertThat(rules).hasToString("our-county 1.0.0 (179 criteria)");
        assertThat(rules.criterion("sm-agreement").evidence())
                .isEqualTo("Share of active partners that are party to a measurement agreement, alone or within another"
                        + " agreement. Yes: at least 80 %; partly: any.");
    }

    @Test
    void continuousIntegrationRunsTheTestCommandOfTheReadme() throws IOException {
        String test = block("## Try it")
                .lines()
                .filter(line -> line.contains("verify"))
                .findFirst()
                .orElseThrow();

        assertThat(read(".ci/run").lines()).contains(test);
    }

    @Test
    void everyFileItLinksToIsThere() throws IOException {
        var links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(read("README.md"));

        assertThat(links.results().map(link -> ROOT.resolve(link.group(1)))).allMatch(Files::exists);
    }

    /** Returns the text of the first code block after a mark. */
    private static String block(String after) throws IOException {
        String rest = read("README.md");
        rest = rest.substring(rest.indexOf(after) + after.length());
        return after.contains("```") ? between("\n" + rest, "\n", "```") : between(rest, "```\n", "```");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
