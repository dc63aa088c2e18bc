package org.collectiveimpact.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No property may fail a build by chance. */
class SameCasesTest {

    private static final Pattern PROPERTY = Pattern.compile("^ +@Property\\b", Pattern.MULTILINE);

    @Test
    void everyClassWithPropertiesTriesTheSameCasesInEveryBuild() throws IOException {
        List<Path> properties = withProperties();

        assertThat(properties).hasSizeGreaterThan(30);
        assertThat(properties)
                .allSatisfy(file -> assertThat(Files.readString(file)).contains("\n@SameCases\n"));
    }

    private static List<Path> withProperties() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(SameCasesTest::hasProperties)
                    .toList();
        }
    }

    private static boolean hasProperties(Path file) {
        try {
            return PROPERTY.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
