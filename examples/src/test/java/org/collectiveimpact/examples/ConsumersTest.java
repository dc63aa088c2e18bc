package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The projects that embed the library ask for this very version of it, and are run: every one has a check of its own. */
class ConsumersTest {

    private static final Path FOLDER = Path.of("consumers");
    private static final Pattern VERSION = Pattern.compile("<artifactId>collective-impact</artifactId>\\s*"
            + "<version>([^<]+)</version>|<version.collective-impact>([^<]+)<");

    static List<Path> consumers() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER).filter(Files::isDirectory)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void aConsumerAsksForThisVersion(Path consumer) throws IOException {
        assertThat(versions(consumer.resolve("pom.xml")))
                .containsExactlyElementsOf(versions(Path.of("..", "pom.xml")))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void whatAConsumerPrintsIsChecked(Path consumer) throws IOException {
        assertThat(consumer.resolve("verify.groovy")).content().contains("assert ");
        assertThat(Files.readString(Path.of("README.md")))
                .contains("(consumers/" + consumer.getFileName() + "/pom.xml)");
    }

    private static List<String> versions(Path pom) throws IOException {
        return VERSION.matcher(Files.readString(pom))
                .results()
                .map(ConsumersTest::version)
                .toList();
    }

    private static String version(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
