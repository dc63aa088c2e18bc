package org.collectiveimpact.examples.command;

import java.util.function.Supplier;

/** The values of options, and which option is wrong where one is. */
final class Options {

    private Options() {}

    /**
     * Returns what the value of an option stands for.
     *
     * @param name of the option, such as {@code --as-of}
     * @throws IllegalArgumentException if it stands for nothing; the message begins with the name of the option
     */
    static <T> T value(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getMessage()).replaceFirst("^[A-Za-z]+(?=: )", name), e);
        }
    }

    /**
     * Returns the whole number of an option.
     *
     * @throws IllegalArgumentException if it is none
     */
    static int number(String name, String text) {
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new IllegalArgumentException(name + ": '" + text + "' (expected: a whole number)");
        }
        return Integer.parseInt(text);
    }
}
