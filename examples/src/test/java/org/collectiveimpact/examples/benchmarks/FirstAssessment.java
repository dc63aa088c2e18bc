package org.collectiveimpact.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.model.Initiative;

/**
 * How long it takes from the start of a virtual machine to the first assessment, with the tables read on the way.
 *
 * <p>It starts itself several times, each in a virtual machine of its own with the options given, and leaves out the time
 * in which the generated initiative is built.
 */
public final class FirstAssessment {

    private static final int RUNS = 11;
    private static final String ONCE = "once";

    private FirstAssessment() {}

    /** Prints the median and the range of several starts, in milliseconds. */
    public static void main(String[] options) throws IOException, InterruptedException {
        if (List.of(options).equals(List.of(ONCE))) {
            once();
            return;
        }
        List<Double> sinceStart = new ArrayList<>();
        List<Double> assessing = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long before = System.nanoTime();
            String[] numbers = fresh(options).split(" ");
            double all = (System.nanoTime() - before) / 1e6;
            sinceStart.add(all - Double.parseDouble(numbers[0]));
            assessing.add(Double.valueOf(numbers[1]));
        }
        System.out.println("a virtual machine from its start to its end, with one assessment: " + inWords(sinceStart));
        System.out.println("of that the assessment, with the tables:                          " + inWords(assessing));
    }

    /** Prints the milliseconds that the initiative took, and those that the assessment took. */
    private static void once() {
        long start = System.nanoTime();
        Initiative initiative = GeneratedInitiative.withoutAnswers(Size.SMALL);
        long before = System.nanoTime();
        Assessment assessment = RuleSet.standard().assess(initiative, GeneratedInitiative.AS_OF);
        boolean isScored =
                assessment.score().isApplicable() && !assessment.gaps().isEmpty();
        long after = System.nanoTime();
        if (!isScored) {
            throw new IllegalStateException("score: none (expected: one)");
        }
        System.out.println((before - start) / 1e6 + " " + (after - before) / 1e6);
    }

    private static String fresh(String[] options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstAssessment.class.getName(), ONCE));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("exit: " + process.exitValue() + " (expected: 0)");
        }
        return line;
    }

    private static String inWords(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.0f ms (%.0f to %.0f, %d starts)",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
