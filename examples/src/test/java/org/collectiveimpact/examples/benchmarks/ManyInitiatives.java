package org.collectiveimpact.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.serialization.JsonLines;
import org.collectiveimpact.serialization.LineCount;

/**
 * How long it takes, and how much memory, to read, assess and sum up 100,000 small initiatives, one a line, in one thread
 * and in two.
 *
 * <p>Each is a virtual machine of its own with the options given, in turns; without options with a heap of 128 MB. The
 * property {@code many} sets another number of initiatives.
 */
public final class ManyInitiatives {

    private static final int MANY = Integer.getInteger("many", 100_000);
    private static final int RUNS = 2;
    private static final String CONVERT = "convert";

    private ManyInitiatives() {}

    /** Writes the initiatives to a file for the time being, and prints how each run fared. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 4 && args[0].equals(CONVERT)) {
            convert(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
            return;
        }
        List<String> options = args.length == 0 ? List.of("-Xmx128m") : List.of(args);
        Path folder = Files.createTempDirectory("many-initiatives");
        Path in = folder.resolve("initiatives.ndjson");
        Path out = folder.resolve("summaries.ndjson");
        try {
            JsonLines.write(initiatives(), in);
            System.out.printf(Locale.ROOT, "%d initiatives of %d bytes, %s%n", MANY, Files.size(in) / MANY, options);
            for (int run = 0; run < RUNS; run++) {
                double one = seconds(options, in, out, 1);
                double two = seconds(options, in, out, 2);
                System.out.printf(Locale.ROOT, "two threads are %.2f times as fast as one%n", one / two);
            }
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
            Files.delete(folder);
        }
    }

    private static Stream<Initiative> initiatives() {
        Initiative model = GeneratedInitiative.of(Size.SMALL);
        return IntStream.range(0, MANY)
                .mapToObj(i -> model.withId(InitiativeId.of("generated-" + i)).withName("Generated initiative " + i));
    }

    /** Starts a virtual machine that converts the file and says how, and returns the seconds from its start to its end. */
    private static double seconds(List<String> options, Path in, Path out, int threads)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ManyInitiatives.class.getName(), CONVERT));
        command.addAll(List.of(in.toString(), out.toString(), String.valueOf(threads)));
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("exit: " + process.exitValue() + " (expected: 0)");
        }
        return (System.nanoTime() - before) / 1e9;
    }

    private static void convert(Path in, Path out, int threads) throws IOException {
        RuleSet rules = RuleSet.standard();
        long before = System.nanoTime();
        LineCount count = JsonLines.of(Initiative.class)
                .map(initiative -> rules.assess(initiative, GeneratedInitiative.AS_OF))
                .map(Assessment::summary)
                .threads(threads)
                .strict()
                .convert(in, out, problem -> {});
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d thread(s): %.1f s and %d s of all cores, %.0f lines and %.1f MB a second, at most %s in memory%n",
                threads,
                seconds,
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toSeconds)
                        .orElse(0L),
                count.lines() / seconds,
                count.bytes() / seconds / 1e6,
                peak());
    }

    /** Returns the most memory that the process had, where the system tells. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "an unknown size";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst()
                    .orElse("an unknown size");
        }
    }
}
