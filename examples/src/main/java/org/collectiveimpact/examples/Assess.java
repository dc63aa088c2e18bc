package org.collectiveimpact.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Documents;

/**
 * Prints how an initiative stands.
 *
 * <p>Arguments: {@code --case=FILE}, a YAML or JSON file, or else the id of one of the {@link Cases}, or nothing for
 * Milwaukee; {@code --as-of=DATE}, {@code today}, or nothing for the date of
 * the case or, with a file, the newest on record; {@code --rules=FILE}, a
 * rule set in YAML or JSON, or nothing for the standard one. The exit code is 0, or 2 for bad input. Errors in an initiative
 * that can be read, and answers that do not fit the rule set, are told on the standard error; they do not change the code.
 */
public final class Assess {

    private static final int BAD_INPUT = 2;
    private static final String MILWAUKEE = "milwaukee-teen-pregnancy";
    private static final String CASE = "--case=";
    private static final String AS_OF = "--as-of=";
    private static final String RULES = "--rules=";

    private Assess() {}

    /** Prints the report to the standard output, or what is wrong to the standard error. */
    public static void main(String[] args) {
        int code = run(List.of(args), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            refuseUnknown(args);
            Assessment assessment = assess(args, err);
            out.print(ReadinessReport.of(assessment).text());
            out.flush();
            return 0;
        } catch (DocumentException | IllegalArgumentException e) {
            err.println(e.getMessage());
        }
        err.flush();
        return BAD_INPUT;
    }

    private static void refuseUnknown(List<String> args) {
        for (String arg : args) {
            if (!arg.startsWith(CASE) && !arg.startsWith(AS_OF) && !arg.startsWith(RULES)) {
                throw new IllegalArgumentException(
                        "argument: '" + arg + "' (expected: " + CASE + "FILE, " + AS_OF + "DATE or " + RULES + "FILE)");
            }
        }
    }

    /** Returns the value of the last argument of a name; what is empty is none. */
    private static Optional<String> value(List<String> args, String name) {
        return args.stream()
                .filter(arg -> arg.startsWith(name))
                .map(arg -> arg.substring(name.length()))
                .reduce((earlier, later) -> later)
                .filter(value -> !value.isEmpty());
    }

    private static Assessment assess(List<String> args, PrintStream err) {
        Optional<RuleSet> rules = value(args, RULES).map(file -> Documents.readRuleSet(Path.of(file)));
        String name = value(args, CASE).orElse(MILWAUKEE);
        Named named = Named.of(name);
        LocalDate day = value(args, AS_OF).map(Days::parse).orElseGet(named::asOf);
        new Faults(name, named, Locale.ENGLISH).warn(rules, err);
        return rules.orElseGet(RuleSet::standard).assess(named.initiative(), day);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
