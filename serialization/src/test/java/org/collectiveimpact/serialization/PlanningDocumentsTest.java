package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.planning.Agreement;
import org.collectiveimpact.planning.Comparison;
import org.collectiveimpact.planning.Plan;
import org.collectiveimpact.planning.Questions;
import org.collectiveimpact.planning.Robustness;
import org.collectiveimpact.rules.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What planning comes to is written by convention, and names criteria by their ids. */
class PlanningDocumentsTest {

    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java");
    private static final Path PLANNING = SOURCES.resolve(Path.of("org", "collectiveimpact", "planning"));
    private static final Assessment ASSESSMENT =
            RuleSet.standard().assess(Samples.initiative(), LocalDate.of(2013, 6, 30));
    private static final Assessment EARLIER =
            RuleSet.standard().assess(Samples.initiative(), LocalDate.of(2012, 3, 31));

    /** One of each that stands by itself. */
    static final List<Object> WHOLE = List.of(
            Comparison.of(EARLIER, ASSESSMENT),
            Comparison.of(ASSESSMENT, ASSESSMENT.answering("cc-trust", Answer.YES)),
            Questions.of(ASSESSMENT),
            Plan.to(3, ASSESSMENT),
            Robustness.of(ASSESSMENT),
            Agreement.of(ASSESSMENT));

    @ParameterizedTest
    @FieldSource("WHOLE")
    void whatStandsByItselfReadsAsItWasWritten(Object value) {
        Class<?> type = type(value);

        for (String name : List.of("a.json", "a.yaml")) {
            String text = Documents.text(value, name);
            assertThat(Documents.parse(text, name, type)).isEqualTo(value);
        }
        assertThat(Documents.text(value, "a.json")).startsWith("{\n  \"schemaVersion\": 1,\n");
    }

    /** Returns the public type of a value. */
    private static Class<?> type(Object value) {
        return value.getClass().isRecord() ? value.getClass() : value.getClass().getInterfaces()[0];
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueOfPlanningCanBeWrittenAndHoldsNoCriterionInFull(Class<?> type) {
        assertThat(held(type))
                .doesNotContain(Assessment.class, Criterion.class, Finding.class, RuleSet.class)
                .allSatisfy(each -> assertThat(Forms.of(each)).isNotNull());
    }

    /** Returns the public values of the package, found by their sources. */
    static Stream<Class<?>> values() throws IOException {
        assumeTrue(Files.isDirectory(PLANNING));
        try (Stream<Path> files = Files.list(PLANNING)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .<Class<?>>map(PlanningDocumentsTest::named)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> ValueType.of(type).isPresent())
                    .toList()
                    .stream();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(Comparison.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Returns all types that a value of a type holds, itself among them. */
    private static Set<Class<?>> held(Class<?> type) {
        Set<Class<?>> held = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Type next = open.remove();
            if (next instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (held.add((Class<?>) next)) {
                ValueType.of((Class<?>) next)
                        .ifPresent(value -> value.properties().forEach(property -> open.add(property.type())));
            }
        }
        return held;
    }

    @Test
    void aComparisonNamesCriteriaByTheirIdsAndKindsByTheirWords() {
        Comparison comparison = Comparison.of(ASSESSMENT, ASSESSMENT.answering("cc-trust", Answer.YES));
        String text = Documents.text(comparison, "a.yaml");

        assertThat(text).contains("""
                - criterion: cc-trust
                  label: achieved
                """.indent(0));
    }

    @Test
    void aLabelThatDoesNotFitIsTold() {
        Comparison comparison = Comparison.of(ASSESSMENT, ASSESSMENT.answering("cc-trust", Answer.YES));
        String text = Documents.text(comparison, "a.yaml").replace("label: achieved", "label: lost");

        assertThatThrownBy(() -> Documents.parse(text, "a.yaml", Comparison.class))
                .isInstanceOf(DocumentException.class)
                .hasMessageEndingWith("found label: LOST (expected: ACHIEVED for what cc-trust came to)");
    }
}
