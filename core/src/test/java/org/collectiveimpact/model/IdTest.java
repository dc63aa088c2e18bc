package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdTest {

    private static final List<String> REFUSED = List.of(
            "", " ", "-", "Goal", "one two", "one_two", "one.two", "one--two", "-one", "one-", "one\n", "größe", "١");

    @ParameterizedTest
    @MethodSource("kinds")
    void wordsAndNumbersJoinedByHyphensAreAnId(Kind kind) {
        assertThat(kind.of("teen-birth-rate-15-17").value()).isEqualTo("teen-birth-rate-15-17");
        assertThat(kind.of("7").value()).isEqualTo("7");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anythingElseIsRefused(Kind kind) {
        assertThat(REFUSED)
                .allSatisfy(text -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> kind.of(text))
                        .withMessage("id: '" + text
                                + "' (expected: lower-case words joined by hyphens, at most 64 characters)"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdMayHave64Characters(Kind kind) {
        assertThat(kind.of("a".repeat(64)).value()).hasSize(64);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdOf65CharactersIsRefused(Kind kind) {
        String text = "a".repeat(65);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.of(text))
                .withMessage(
                        "id: '" + text + "' (expected: lower-case words joined by hyphens, at most 64 characters)");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdReadsAsItsText(Kind kind) {
        assertThat(kind.of("north-side")).hasToString("north-side");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void idsOfOneKindWithTheSameTextAreEqual(Kind kind) {
        assertThat(kind.of("north-side")).isEqualTo(kind.of("north-side")).hasSameHashCodeAs(kind.of("north-side"));
    }

    @Test
    void idsOfDifferentKindsWithTheSameTextAreNotEqual() {
        assertThat(kinds().map(kind -> kind.of("north-side"))).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void idsAreInTheOrderOfTheirTexts() {
        assertThat(Stream.of("b", "a-b", "a", "10", "9")
                        .map(GoalId::of)
                        .sorted()
                        .map(GoalId::value))
                .containsExactly("10", "9", "a", "a-b", "b");
    }

    static Stream<Kind> kinds() {
        return Arrays.stream(Id.class.getPermittedSubclasses()).map(Kind::new);
    }

    /** One of the types of ids. */
    record Kind(Class<?> type) {

        Id of(String text) {
            try {
                return (Id) type.getMethod("of", String.class).invoke(null, text);
            } catch (InvocationTargetException e) {
                throw (RuntimeException) e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(type + " has no method of(String)", e);
            }
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    @Test
    void anIdIsNotNull() {
        assertThatNullPointerException().isThrownBy(() -> GoalId.of(null)).withMessage("value");
    }
}
