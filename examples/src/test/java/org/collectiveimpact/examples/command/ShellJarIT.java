package org.collectiveimpact.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.examples.Golden;
import org.collectiveimpact.examples.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, each time in a virtual machine of its own. */
class ShellJarIT {

    private static final String JAR = "target/collective-impact-shell.jar";

    @TempDir
    Path folder;

    @Test
    void itKnowsItsRelease() {
        assertThat(ran("", "-jar", JAR, "--version").out()).startsWith("collective-impact 0.1.0");
    }

    @Test
    void theTourPrintsWhatIsGolden() {
        Ran ran = ran("", "-jar", JAR, "src/main/resources/tour.jsh");

        Golden.check("tour.txt", ran.out().replaceAll("wrote .*[/\\\\]", "wrote "));
        assertThat(ran).isEqualTo(new Ran(0, ran.out(), ""));
    }

    @Test
    void aScriptThatFailsEndsWithOneLineAndExitCode2() {
        String script = Written.in(folder, "script.jsh", "load(\"milwaukee-teen-pregnanci\").name()\n");

        assertThat(ran("", "-jar", JAR, script))
                .isEqualTo(Ran.badInput(
                        script + ":1: case: 'milwaukee-teen-pregnanci' (expected: a readable .yaml, .yml or"
                                + " .json file, or one of milwaukee-teen-pregnancy, vermont-farm-to-plate, cradle-cincinnati,"
                                + " healthy-monadnock, did you mean 'milwaukee-teen-pregnancy'?)"));
    }

    @Test
    void thePromptSaysHowToBeginAndWhatIsAsked() {
        Ran ran = ran("validate(load(\"milwaukee-teen-pregnancy\"))\nload(\"x\")\n/exit 7\n", "-jar", JAR);

        assertThat(ran.code()).isEqualTo(7);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Collective Impact: help() tells what can be said here, /exit leaves.\n")
                .contains("nothing contradicts itself\n")
                .contains("Refused: case: 'x' (expected: a readable .yaml, .yml or .json file, or one of")
                .doesNotContain("        at ");
    }

    @Test
    void withoutAJdkThereIsNoShell() {
        Ran ran = ran("", "--limit-modules", "java.logging,java.xml", "-jar", JAR);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).matches("java: \\S+ without jdk\\.jshell \\(expected: a JDK\\)\n");
    }

    private Ran ran(String input, String... args) {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(args));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(Path.of(Written.in(folder, "in", input)).toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Ran(process.waitFor(), text(out), text(err));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
