package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionTest {

    /** What is not a part that people fill one by one: the initiative itself, its notes, and what is said about it. */
    private static final List<String> NO_SECTION = List.of(
            "id",
            "name",
            "description",
            "startedOn",
            "phase",
            "definition",
            "references",
            "attestations",
            "acceptedGaps",
            "complete");

    @Test
    void everyAttributeOfAnInitiativeIsASectionOrKnowinglyNot() {
        List<String> attributes =
                ValueTypes.attributes(Initiative.class).map(Method::getName).toList();

        assertThat(Stream.concat(sections(), NO_SECTION.stream())).containsExactlyInAnyOrderElementsOf(attributes);
    }

    @Test
    void everySectionMayBeEmpty() {
        assertThat(sections())
                .allSatisfy(name -> assertThat(Initiative.class.getMethod(name)).matches(ValueTypes::isOpen));
    }

    @Test
    void aSectionIsNamedLikeItsAttribute() {
        assertThat(Section.values())
                .allSatisfy(section ->
                        assertThat(section.name().replace("_", "")).isEqualToIgnoringCase(section.attribute()));
    }

    private static Stream<String> sections() {
        return Arrays.stream(Section.values()).map(Section::attribute);
    }
}
