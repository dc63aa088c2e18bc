package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.framework.Definition;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.rules.Limits;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypeTest {

    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java");
    private static final Pattern ACCESSOR =
            Pattern.compile("(?m)^    (?!default)[A-Z]\\S*(?: \\S+)? ([a-zA-Z]+)\\(\\);$");

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.serialization.ValueArbitraries#types")
    void theOrderOfThePropertiesIsThatOfTheSource(Class<?> type) throws IOException {
        Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        assumeTrue(Files.exists(source));

        List<String> accessors = ACCESSOR.matcher(Files.readString(source))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(names(type)).isEqualTo(accessors);
    }

    @Test
    void everyTypeOfAnInitiativeIsKnown() {
        assertThat(ValueArbitraries.types()).hasSizeGreaterThan(50);
    }

    @Test
    void whatAValueAnswersIsNoProperty() {
        assertThat(names(Partner.class)).doesNotContain("isActive", "toBuilder");
        assertThat(names(FunctionOwner.class)).containsExactly("function", "partner", "person", "sources");
        assertThat(names(Reference.class))
                .containsExactly("id", "title", "author", "published", "link", "file", "local", "note");
    }

    @Test
    void onlyWhatHasNoDefaultAndCannotBeEmptyIsRequired() {
        assertThat(ValueArbitraries.properties(Reading.class).stream()
                        .filter(Property::required)
                        .map(Property::name))
                .containsExactly("score", "counted");
        assertThat(ValueArbitraries.properties(Limits.class)).noneMatch(Property::required);
    }

    @Test
    void aWordIsTheIdOfAConstantOrElseItsName() {
        assertThat(Forms.of(Answer.class).expected()).isEqualTo("yes, partly, no, unknown, not-applicable or level");
        assertThat(Forms.of(Definition.class).expected()).isEqualTo("2011 or 2022");
        assertThat(Forms.of(BackboneFunction.class).expected())
                .isEqualTo("vision-strategy, aligned-activities, shared-measurement, public-will, policy or funding");
    }

    @Test
    void valuesOfOtherPackagesFollowTheSameConvention() {
        Weights weights = new Weights(4, 2.5, 1);
        Limits limits = Limits.builder().putNumber("months", 12).unit("months").build();

        assertThat(Documents.text(weights, "a.yaml"))
                .isEqualTo("schemaVersion: 1\ncritical: 4.0\nmajor: 2.5\nminor: 1.0\n");
        assertThat(Documents.parse(Documents.text(limits, "a.json"), "a.json", Limits.class))
                .isEqualTo(limits);
    }

    @Test
    void aTypeThatNoDocumentHoldsIsRefused() {
        assertThatThrownBy(() -> Forms.of(Instant.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type: java.time.Instant"
                        + " (expected: text, a number, a date, a value of this library, or a collection of these)");
    }

    private static List<String> names(Class<?> type) {
        return ValueArbitraries.properties(type).stream().map(Property::name).toList();
    }
}
