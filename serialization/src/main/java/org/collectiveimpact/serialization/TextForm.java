package org.collectiveimpact.serialization;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLGenerator;

/**
 * Something that is written as its text.
 *
 * @param parser makes the value of a text, or throws an IllegalArgumentException
 * @param numbers whether a whole number stands for its digits, as in {@code period: 2006}
 * @param quotable whether a number or a truth value would do if it stood in quotes
 * @param expected what a text has to look like
 */
record TextForm(Function<String, Object> parser, boolean numbers, boolean quotable, String expected) implements Form {

    /** The length of the longest text that is parsed: more than any id, date or amount has any use for. */
    private static final int LONGEST_CODE = 1000;

    static final TextForm PLAIN = new TextForm(WholeCharacters::check, false, true, "text");
    static final TextForm DAY = new TextForm(TextForm::day, false, false, "a day such as 2006-03-15");

    /** Returns the form of an id, or of a record with a static {@code parse}; empty for any other class. */
    static Optional<Form> of(Class<?> type) {
        boolean id = type.isRecord() && Id.class.isAssignableFrom(type);
        return (id ? factory(type, "of") : factory(type, "parse"))
                .map(parser -> new TextForm(parser, !id, id, Refusal.of(parser).expected()));
    }

    private static Optional<Function<String, Object>> factory(Class<?> type, String name) {
        return Stream.of(type.isRecord() ? type.getMethods() : new Method[0])
                .filter(method -> method.getName().equals(name) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == type && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == String.class)
                .findFirst()
                .map(TextForm::parser);
    }

    private static Function<String, Object> parser(Method factory) {
        MethodHandle handle = Handles.function(Handles.of(factory));
        return text -> Handles.call(handle, text);
    }

    private static Object day(String text) {
        try {
            return isUsualDay(text) ? DateRange.parse(text).start() : LocalDate.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("day: '" + text + "' (expected: a day such as 2006-03-15)", e);
        }
    }

    /** Returns the addition that a refused text is no day, if it has the form of one and days are expected. */
    private String noSuchDay(String text) {
        return expected.contains("2006-03-15") && text.matches("\\d{4}-\\d{2}-\\d{2}") ? "; there is no such day" : "";
    }

    /** Whether the text can be no other range than a day, which is then read quicker than the JDK reads days. */
    private static boolean isUsualDay(String text) {
        return text.length() == "2006-03-15".length() && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.VALUE_STRING && !(numbers && in.token() == JsonToken.VALUE_NUMBER_INT)) {
            return in.refuse(quotable && in.isUnquoted() ? expected + ", in quotes" : expected);
        }
        String text = in.raw();
        if (text.length() > in.limits().characters()) {
            return in.problem(
                    "text of " + text.length() + " characters",
                    "at most " + in.limits().characters());
        }
        if (!equals(PLAIN) && text.length() > LONGEST_CODE) {
            return in.problem(in.quoted(), expected);
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            return in.problem(in.quoted(), Refusal.of(e).expected() + noSuchDay(text));
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        if (value instanceof String text) {
            out.writeString(WholeCharacters.check(text));
        } else if (numbers) {
            write(checked(value.toString()), out);
        } else {
            out.writeString(value.toString());
        }
    }

    private static String checked(String text) {
        if (text.length() > LONGEST_CODE) {
            throw new IllegalArgumentException(
                    "text: " + Quotation.of(text) + " (expected: at most " + LONGEST_CODE + " characters)");
        }
        return text;
    }

    /** Writes a text that may be read as a number, and is written as one where that saves the quotes. */
    static void write(String text, JsonGenerator out) {
        if (out instanceof YAMLGenerator && text.matches("[1-9][0-9]{0,8}")) {
            out.writeNumber(Integer.parseInt(text));
        } else {
            out.writeString(text);
        }
    }
}
