package org.collectiveimpact.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.JsonLines;
import org.collectiveimpact.serialization.LineCount;

/** Assesses many initiatives, one a line, and writes the summary of each on a line. */
public final class Portfolio {

    private static final int BAD_INPUT = 2;

    private Portfolio() {}

    /**
     * Shows on the standard error how far it is, if that is a terminal, and prints what is wrong with lines to the standard output.
     *
     * @param args the file to read, the file to write, and the day
     */
    public static void main(String[] args) {
        PrintStream screen = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(args), System.out, screen, Screens.isTerminal());
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> args, PrintStream report, PrintStream screen, boolean isTerminal) {
        try {
            LocalDate asOf = LocalDate.parse(args.get(2));
            LineCount count = assess(Path.of(args.get(0)), Path.of(args.get(1)), asOf, report, screen, isTerminal);
            report.println(count.lines() + " lines, " + count.bad() + " of them bad");
            return 0;
        } catch (DocumentException | DateTimeException e) {
            screen.println(e.getMessage());
            return BAD_INPUT;
        }
    }

    static LineCount assess(
            Path in, Path out, LocalDate asOf, PrintStream report, PrintStream screen, boolean isTerminal) {
        RuleSet rules = RuleSet.standard();
        return sumUp(in, out, initiative -> rules.assess(initiative, asOf).summary(), report, screen, isTerminal);
    }

    /**
     * Writes a line for each initiative of a file and shows how far it is, if the standard error is a terminal.
     *
     * @param in a file with an initiative in JSON on each line
     * @param out the file to write, or write over
     * @param summing used in several threads at once
     * @param err told what is wrong with lines; shows the bar
     */
    public static LineCount sumUp(Path in, Path out, Function<Initiative, Summary> summing, PrintStream err) {
        return sumUp(in, out, summing, err, err, Screens.isTerminal());
    }

    private static LineCount sumUp(
            Path in,
            Path out,
            Function<Initiative, Summary> summing,
            PrintStream report,
            PrintStream screen,
            boolean isTerminal) {
        JsonLines<Summary> lines = JsonLines.of(Initiative.class)
                .map(summing)
                .threads(Runtime.getRuntime().availableProcessors());
        if (!isTerminal) {
            return lines.convert(in, out, report::println);
        }
        try (Bar bar = new Bar(in.toFile().length(), screen)) {
            return lines.watchedBy(count -> bar.stepTo(count.bytes())).convert(in, out, problem -> {
                bar.clear();
                report.println(problem);
            });
        }
    }
}
