package org.collectiveimpact.examples.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jdk.jshell.JShell;

/**
 * A file of Java as it could be typed at the prompt.
 *
 * <p>It runs in this virtual machine, and prints what its expressions come to. It stops at the first thing that is wrong.
 */
public final class Script {

    private static final int BAD_INPUT = 2;

    private Script() {}

    /**
     * Runs a script.
     *
     * @param out where values go; what the script itself prints goes to {@link System#out}
     * @param err told what is wrong, with the file and the line
     * @return the exit code: 0, or 2 if something is wrong
     */
    public static int run(Path file, PrintStream out, PrintStream err) {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            Snippets snippets = new Snippets(shell, out);
            snippets.run(Resource.text("imports.jsh").lines().toList(), "imports.jsh");
            Optional<String> wrong = snippets.run(Files.readAllLines(file), file.toString());
            wrong.ifPresent(err::println);
            return wrong.isPresent() ? BAD_INPUT : 0;
        } catch (IOException e) {
            err.println("script: '" + file + "' (expected: a readable file in UTF-8)");
            return BAD_INPUT;
        }
    }
}
