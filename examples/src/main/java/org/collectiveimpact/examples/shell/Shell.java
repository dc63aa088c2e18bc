package org.collectiveimpact.examples.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jshell.tool.JavaShellToolBuilder;

/** A prompt of JShell with the class path of this program, everything imported, and the words of the shell. */
public final class Shell {

    private static final int BAD_INPUT = 2;

    private Shell() {}

    /**
     * Opens a prompt and stays until it is left.
     *
     * @param err told what is wrong if it cannot be opened
     * @return the exit code that was given when it was left, or 2 if it could not be opened
     */
    public static int open(PrintStream err) {
        try {
            return JavaShellToolBuilder.builder()
                    .start(
                            "--class-path",
                            System.getProperty("java.class.path"),
                            "--startup",
                            startup(),
                            "-R-XX:TieredStopAtLevel=1",
                            "-R-Dfile.encoding=UTF-8");
        } catch (Exception e) {
            err.println("shell: " + e + " (expected: a prompt)");
            return BAD_INPUT;
        }
    }

    /** Returns a file with what is run first, for JShell reads nothing else. */
    private static String startup() throws IOException {
        Path file = Files.createTempFile("collective-impact-", ".jsh");
        file.toFile().deleteOnExit();
        String text = Resource.text("imports.jsh") + Resource.text("greeting.jsh");
        return Files.writeString(file, text).toString();
    }
}
