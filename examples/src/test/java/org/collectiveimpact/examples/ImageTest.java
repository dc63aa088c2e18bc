package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is a module and ships with a Java run-time made for it by {@code jlink}. */
class ImageTest {

    private static final String DESCRIPTOR = """
            module host {
                requires org.collectiveimpact.serialization;
                requires org.collectiveimpact.validation;
                requires org.hibernate.validator;
                opens host to org.hibernate.validator;
            }
            """;

    private static final String MAIN = """
            package host;

            import jakarta.validation.Validation;
            import org.collectiveimpact.model.Initiative;
            import org.collectiveimpact.serialization.Documents;
            import org.collectiveimpact.validation.ValidInitiative;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            record Main(@ValidInitiative Initiative initiative) {

                public static void main(String[] arguments) {
                    Initiative initiative = Documents.parse("{\\"id\\": \\"new\\", \\"name\\": \\"\\"}", "new.json");
                    Validation.byDefaultProvider()
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory()
                            .getValidator()
                            .validate(new Main(initiative))
                            .forEach(each -> System.out.println(each.getPropertyPath() + " | " + each.getMessage()));
                }
            }
            """;

    @Test
    void anImageOfTheModulesReadsAndValidates(@TempDir Path folder) throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("source/host"));
        String descriptor = Files.writeString(source.resolve("module-info.java"), DESCRIPTOR)
                .toString();
        String main = Files.writeString(source.resolve("Main.java"), MAIN).toString();
        Path host = folder.resolve("host");
        Path image = folder.resolve("image");

        run("javac", "--module-path", modules(), "-d", host.toString(), descriptor, main);
        run(
                "jlink",
                "--module-path",
                modules() + File.pathSeparator + host,
                "--add-modules",
                "host",
                "--output",
                image.toString());

        assertThat(output(image.resolve("bin/java").toString(), "-m", "host/host.Main"))
                .contains("initiative.name | name: '' (expected: words)");
    }

    /** Returns what is on the class path and has a descriptor. */
    private static String modules() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(ImageTest::isModule)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isModule(String entry) {
        return Files.isDirectory(Path.of(entry))
                ? Files.exists(Path.of(entry, "module-info.class"))
                : ModuleFinder.of(Path.of(entry)).findAll().stream()
                        .anyMatch(module -> !module.descriptor().isAutomatic());
    }

    private static void run(String tool, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
        assertThat(exit).as(said.toString()).isZero();
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
