package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.csv.FigureTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of numbers and ties is what compiles, runs and prints, in Java and in JShell. */
class NumbersAndTiesTest {

    private static final String PROMPT = "jshell> ";
    private static final List<String> IMPORTED = List.of(
            "java.nio.file",
            "java.time",
            "org.collectiveimpact.measurement",
            "org.collectiveimpact.model",
            "org.collectiveimpact.network",
            "org.collectiveimpact.serialization",
            "org.collectiveimpact.serialization.csv");

    private final Initiative milwaukee = Cases.of("milwaukee-teen-pregnancy").initiative();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheRatesToATable() {
        FigureTable.OBSERVATIONS.write(milwaukee, folder.resolve("observations.csv"));
        Documents.write(withoutObservations(), folder.resolve("initiative.yaml"));
    }

    private Initiative withoutObservations() {
        return milwaukee.withIndicators(milwaukee.indicators().stream()
                .map(NumbersAndTiesTest::withoutObservations)
                .toList());
    }

    private static Indicator withoutObservations(Indicator indicator) {
        return indicator.withObservations();
    }

    @Test
    void theReadmeShowsTheLines() {
        assertThat(Readme.blocksOf(NumbersAndTies.class))
                .hasSize(2)
                .allSatisfy(block -> assertThat(Readme.text()).contains(block));
    }

    @Test
    void theNumbersAreAsShown() {
        assertThat(Printed.by(() -> NumbersAndTies.numbers(withoutObservations(), folder)))
                .isEqualToIgnoringWhitespace(
                        Readme.blockAfter("the Milwaukee case as it was known at the end of 2016"));
    }

    @Test
    void theTiesAreAsShown() {
        assertThat(Printed.by(() -> NumbersAndTies.ties(milwaukee)))
                .isEqualToIgnoringWhitespace(Readme.blockAfter("its network of 2015"));
    }

    @Test
    void jshellAnswersAsShown() {
        assertSession(Readme.blockAfter("`java.time` imported"));
        assertSession(Readme.blockAfter("The same in JShell"));
    }

    /** Runs the lines of a session and compares what the last of them comes to. */
    private void assertSession(String session) {
        List<String> lines = session.lines()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line.substring(PROMPT.length()))
                .toList();
        assertThat(lines).hasSize(3);
        String shown = session.substring(session.indexOf(" ==> ") + " ==> ".length());
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            IMPORTED.forEach(name -> run(shell, "import " + name + ".*"));
            run(shell, lines.get(0).replace("Path.of(\"", "Path.of(\"" + folder + "/"));
            run(shell, lines.get(1));

            assertThat(run(shell, lines.get(2))).isEqualToIgnoringWhitespace(shown);
        }
    }

    private static String run(JShell shell, String line) {
        SnippetEvent event = shell.eval(line + ";").get(0);
        assertThat(shell.diagnostics(event.snippet()).filter(Diag::isError).map(each -> each.getMessage(Locale.ROOT)))
                .as(line)
                .isEmpty();
        assertThat(event.exception()).as(line).isNull();
        return String.valueOf(event.value());
    }
}
