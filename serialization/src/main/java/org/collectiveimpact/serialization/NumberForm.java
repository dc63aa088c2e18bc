package org.collectiveimpact.serialization;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;

/**
 * A number, with its digits as they are written and never with an exponent.
 *
 * @param fractions whether there may be a decimal point
 * @param narrow turns the decimal into the type of the model
 * @param widen turns the type of the model into a decimal
 */
record NumberForm(boolean fractions, Function<BigDecimal, Object> narrow, Function<Object, BigDecimal> widen)
        implements Form {

    static final NumberForm DECIMAL = new NumberForm(true, decimal -> decimal, BigDecimal.class::cast);
    static final NumberForm DOUBLE = new NumberForm(true, BigDecimal::doubleValue, number -> decimal((double) number));
    static final NumberForm WHOLE =
            new NumberForm(false, BigDecimal::intValueExact, number -> BigDecimal.valueOf((int) number));

    private static BigDecimal decimal(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number: " + number + " (expected: a finite number)");
        }
        return BigDecimal.valueOf(number);
    }

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT && (!fractions || in.token() != JsonToken.VALUE_NUMBER_FLOAT)) {
            return in.token() == JsonToken.VALUE_STRING && isNumber(in.raw())
                    ? in.problem(in.found(), expected() + ", without quotes")
                    : in.refuse(expected());
        }
        String text = in.raw();
        try {
            return text.length() > 2 * in.limits().digits() ? tooLong(in) : read(new BigDecimal(text), in);
        } catch (ArithmeticException e) {
            return in.refuse("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            return hasExponent(text) ? tooLong(in) : in.refuse("a finite number");
        }
    }

    private @Nullable Object read(BigDecimal number, DocumentReader in) {
        return isTooLong(number, in.limits()) ? tooLong(in) : narrow.apply(plain(number));
    }

    private static @Nullable Object tooLong(DocumentReader in) {
        return in.problem(in.found(), "a number of at most " + in.limits().digits() + " digits");
    }

    /** Tells a number with an exponent out of all bounds from what is none, such as {@code .inf}. */
    private static boolean hasExponent(String text) {
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?(0|[1-9][0-9]{0,49})(\\.[0-9]{1,50})?");
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        if (fractions) {
            writeDecimal(widen.apply(value), out);
        } else {
            out.writeNumber((int) value);
        }
    }

    private static void writeDecimal(BigDecimal number, JsonGenerator out) {
        if (isTooLong(number, DocumentLimits.STANDARD)) {
            throw new IllegalArgumentException("number: " + number + " (expected: a number of at most "
                    + DocumentLimits.STANDARD.digits() + " digits)");
        }
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(plain(number).toPlainString());
        } else {
            out.writeNumber(plain(number));
        }
    }

    private static boolean isTooLong(BigDecimal number, DocumentLimits limits) {
        long scale = number.scale();
        return Math.max(scale, number.precision() - Math.min(scale, 0)) > limits.digits();
    }

    /**
     * Returns the number with all digits before the decimal point, so that what is written reads as the same number.
     */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    @Override
    public String expected() {
        return fractions ? "a number" : "a whole number";
    }
}
