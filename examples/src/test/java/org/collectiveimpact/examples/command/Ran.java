package org.collectiveimpact.examples.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What came of a command.
 *
 * @param code the exit code
 * @param out what went to the standard output
 * @param err what went to the standard error
 */
record Ran(int code, String out, String err) {

    static Ran with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CollectiveImpact.run(List.of(args), printing(out), printing(err));
        return new Ran(code, text(out), text(err));
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Returns what a command that was wrong comes to. */
    static Ran badInput(String... lines) {
        return new Ran(Outcome.BAD_INPUT, "", String.join("\n", lines) + "\n");
    }
}
