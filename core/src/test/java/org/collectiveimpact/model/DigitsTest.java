package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+400", "1E-400", "1.7E+308", "-1.7E+308", "1E+100", "1E-101", "1E+2000000000", "0E-2000000000"
            })
    void aNumberOfMoreThanAHundredDigitsIsRefusedWithoutWritingItOut(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.of("2010", 1).withValue(new BigDecimal(number)))
                .withMessage("value: " + number + " (expected: a number of at most 100 digits)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9E+99", "-9E+99", "1E-100", "0E+99", "0.1000000000000000055511151231257827021181583404541015625"
            })
    void aNumberOfAHundredDigitsIsTaken(String number) {
        assertThat(Target.of("2010", 1).withValue(new BigDecimal(number)).value())
                .isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @MethodSource("decimals")
    void everyDecimalOfTheModelHasTheLimit(Method attribute) {
        Object whole = Filled.value(attribute.getDeclaringClass());

        assertThatCode(() -> Filled.with(whole, attribute, new BigDecimal("1E+99")))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filled.with(whole, attribute, new BigDecimal("1E+100")))
                .withMessage(attribute.getName() + ": 1E+100 (expected: a number of at most 100 digits)");
    }

    static Stream<Method> decimals() {
        return ValueTypes.ALL.stream()
                .flatMap(ValueTypes::attributes)
                .filter(attribute -> ValueTypes.content(attribute) == BigDecimal.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoFiniteNumberIsRefused(double value) {
        String message = "value: " + value + " (expected: a finite number)";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.of("2010", value))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.of("2010", value))
                .withMessage(message);
    }
}
