package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type of the model has in common. */
class ValueTypesTest {

    @Test
    void aPublishedTypeIsAValueARecordOrAnEnum() {
        assertThat(ValueTypes.PUBLISHED)
                .filteredOn(type -> !ValueTypes.ALL.contains(type))
                .filteredOn(type -> !type.isRecord() && !type.isEnum())
                .containsExactly(Element.class, Id.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueHasOneImplementationThatNobodySees(Class<?> type) {
        assertThat(type.isSealed()).isTrue();
        assertThat(type.getPermittedSubclasses()).singleElement().satisfies(implementation -> {
            assertThat(implementation.getSimpleName()).isEqualTo("Immutable" + type.getSimpleName());
            assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
            assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsMadeByABuilderThatOnlyItHandsOut(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(type.getName() + "$Builder");

        assertThat(Modifier.isPublic(builder.getModifiers())).isTrue();
        assertThat(Modifier.isFinal(builder.getModifiers())).isTrue();
        assertThat(builder.getConstructors()).isEmpty();
        assertThat(type.getMethod("builder").getReturnType()).isEqualTo(builder);
        assertThat(type.getMethod("toBuilder").getReturnType()).isEqualTo(builder);
    }

    @ParameterizedTest
    @MethodSource("values")
    void anEmptyBuilderNamesAllThatIsMissing(Class<?> type) {
        List<String> required = ValueTypes.attributes(type)
                .filter(attribute -> !ValueTypes.isOpen(attribute))
                .map(Method::getName)
                .toList();

        if (required.isEmpty()) {
            assertThat(Filled.empty(type)).isNotNull();
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Filled.empty(type))
                    .withMessageMatching("Cannot build " + type.getSimpleName()
                            + ", some of required attributes are not set \\[(\\w+(, )?)+]")
                    .satisfies(e -> assertThat(missing(e.getMessage())).containsExactlyInAnyOrderElementsOf(required));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void theBuilderOfAValueRebuildsIt(Class<?> type) {
        Object value = Filled.value(type);

        assertThat(Filled.rebuilt(value))
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .isNotSameAs(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadBackAsItWasSet(Class<?> type) {
        Object value = Filled.value(type);

        assertThat(ValueTypes.attributes(type))
                .allSatisfy(attribute -> assertThat(attribute.invoke(value)).isEqualTo(Filled.content(attribute)));
    }

    @Test
    void everyIdPointsToAKindOfElement() {
        Stream<Class<?>> pointers = ValueTypes.ALL.stream()
                .flatMap(ValueTypes::attributes)
                .<Class<?>>map(ValueTypes::content)
                .filter(Id.class::isAssignableFrom)
                .filter(id -> id != InitiativeId.class);

        assertThat(ValueTypes.elements().stream().map(ValueTypes::idOf).toList())
                .doesNotHaveDuplicates()
                .containsAll(pointers.toList());
    }

    @Test
    void everyKindOfIdHasItsElement() {
        assertThat(Id.class.getPermittedSubclasses())
                .filteredOn(id -> id != InitiativeId.class)
                .containsExactlyInAnyOrderElementsOf(ValueTypes.elements().stream()
                        .<Class<?>>map(ValueTypes::idOf)
                        .toList());
    }

    @Test
    void everyElementIsInAListOfTheInitiative() {
        List<Class<?>> listed = ValueTypes.attributes(Initiative.class)
                .filter(attribute -> attribute.getReturnType() == List.class)
                .<Class<?>>map(ValueTypes::content)
                .toList();

        assertThat(listed).doesNotHaveDuplicates().containsAll(ValueTypes.elements());
    }

    static List<Class<?>> values() {
        return ValueTypes.ALL;
    }

    private static List<String> missing(String message) {
        return List.of(message.substring(message.indexOf('[') + 1, message.length() - 1)
                .split(", "));
    }
}
