package org.collectiveimpact.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.planning.Comparison;

/** The documents of the examples, where their sources are at hand. */
final class ShippedDocuments {

    private static final Path FOLDER = Path.of("..", "examples", "src", "main", "resources");

    private ShippedDocuments() {}

    /** A document and what it is of. */
    record Shipped(Class<?> type, Path file) {

        static Shipped of(Path file) {
            boolean rules = read(file).lines().anyMatch(line -> line.startsWith("version:"));
            return new Shipped(rules ? CustomRuleSet.class : Initiative.class, file);
        }

        String text() {
            return read(file);
        }

        /** Returns the document in JSON. */
        String json() {
            return Documents.text(Documents.read(file, type), "copy.json");
        }

        @Override
        public String toString() {
            return FOLDER.relativize(file).toString();
        }
    }

    /** Returns all of them in the order of their names; none without the sources. */
    static List<Shipped> all() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Shipped::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what the library makes of the examples: rule sets, assessments, their summaries and what
     * changed.
     */
    static Stream<Object> made() {
        return Stream.concat(
                Stream.of(RuleSet.standard()),
                all().stream().flatMap(each -> each.type() == Initiative.class ? judged(each) : rules(each)));
    }

    private static Stream<Object> judged(Shipped document) {
        Assessment assessment = RuleSet.standard().assess(Documents.read(document.file()), LocalDate.of(2020, 6, 30));
        Assessment earlier = assessment.ruleSet().assess(assessment.initiative(), LocalDate.of(2012, 6, 30));
        return Stream.of(assessment, assessment.summary(), Comparison.of(earlier, assessment));
    }

    private static Stream<Object> rules(Shipped document) {
        return Stream.of(Documents.readRuleSet(document.file()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
