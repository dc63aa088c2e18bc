package org.collectiveimpact.examples.shell;

import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.collectiveimpact.serialization.DocumentException;

/** Turns what is wrong with what somebody typed into one clear line. */
final class Attempt {

    private Attempt() {}

    /**
     * Returns what a word of the prompt comes to.
     *
     * @throws Refused if a document or an argument is wrong
     */
    static <T> T at(Supplier<T> word) {
        try {
            return word.get();
        } catch (DocumentException | IllegalArgumentException | UncheckedIOException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Does what a word of the prompt does.
     *
     * @throws Refused if a document or an argument is wrong
     */
    static void to(Runnable word) {
        at(() -> {
            word.run();
            return "";
        });
    }
}
