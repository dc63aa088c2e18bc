package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every idea runs, prints what it did before, is short, and has a line in the table of all. */
class IdeasTest {

    private static final Path FOLDER = Path.of("src/main/java/org/collectiveimpact/examples/ideas");
    private static final int LINES = 60;
    private static final Pattern SENTENCE = Pattern.compile("\n/\\*\\* [^*.]+\\. \\*/\npublic final class ");

    static List<String> ideas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void anIdeaPrintsTheGoldenText(String idea) throws ReflectiveOperationException {
        var main = Class.forName("org.collectiveimpact.examples.ideas." + idea).getMethod("main", String[].class);

        Golden.check("ideas/" + idea + ".txt", Printed.by(() -> {
            try {
                main.invoke(null, (Object) new String[0]);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(idea, e);
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void anIdeaIsToldInOneSentenceAndAFewLines(String idea) throws IOException {
        String source = Files.readString(FOLDER.resolve(idea + ".java"));

        assertThat(source).containsPattern(SENTENCE);
        assertThat(source.lines().count()).isLessThan(LINES);
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void anIdeaHasALineInTheTable(String idea) throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("(src/main/java/org/collectiveimpact/examples/ideas/" + idea + ".java)");
    }
}
