package org.collectiveimpact.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.Optional;
import jdk.jshell.JShell;
import org.collectiveimpact.examples.Printed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static final JShell SHELL =
            JShell.builder().executionEngine("local").build();

    private Optional<String> wrong = Optional.empty();

    @AfterAll
    static void close() {
        SHELL.close();
    }

    @Test
    void expressionsPrintWhatTheyComeToAndDeclarationsDoNot() {
        assertThat(run("""
                var three = 3
                three + 1
                three
                three = 5
                int twice(int x) {
                    return 2 * x;
                }
                // A comment.
                twice(
                    three)
                System.out.print("both "); System.out.println("said");
                """)).isEqualTo("4\n3\n10\nboth said\n");
        assertThat(wrong).isEmpty();
    }

    @Test
    void anExceptionIsOneLineWithItsName() {
        run("int zero = 0\n\n1 / zero\n");

        assertThat(wrong).contains("script.jsh:3: java.lang.ArithmeticException: / by zero");
    }

    @Test
    void whatDoesNotCompileIsOneLine() {
        run("int three = \"3\"\n");

        assertThat(wrong).contains("script.jsh:1: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    void whatIsNeverFinishedIsTold() {
        run("1 + 1\nMath.max(\n");

        assertThat(wrong).contains("script.jsh:2: reached end of file while parsing");
    }

    @Test
    void commandsOfJShellAreForThePrompt() {
        run("/set feedback silent\n");

        assertThat(wrong)
                .contains(
                        "script.jsh:1: '/set feedback silent' (expected: Java; commands of JShell are for the prompt)");
    }

    private String run(String text) {
        return Printed.by(() -> {
            PrintStream out = System.out;
            wrong = new Snippets(SHELL, out).run(text.lines().toList(), "script.jsh");
        });
    }
}
