package org.collectiveimpact.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
 * Milwaukee; {@code --as-of=DATE}, or nothing for the date of the case or, with a file, today; {@code --rules=FILE}, a
 * rule set in YAML or JSON, or nothing for the standard one. The exit code is 0, or 2 for bad input.
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
            Assessment assessment = assess(rules(value(args, RULES)), value(args, CASE), value(args, AS_OF));
            out.print(ReadinessReport.of(assessment).text());
            out.flush();
            return 0;
        } catch (DocumentException e) {
            e.problems().forEach(err::println);
        } catch (IllegalArgumentException e) {
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

    private static String value(List<String> args, String name) {
        return args.stream()
                .filter(arg -> arg.startsWith(name))
                .map(arg -> arg.substring(name.length()))
                .reduce("", (earlier, later) -> later);
    }

    private static RuleSet rules(String file) {
        return file.isEmpty() ? RuleSet.standard() : Documents.readRuleSet(Path.of(file));
    }

    private static Assessment assess(RuleSet rules, String name, String asOf) {
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            return rules.assess(Documents.read(file.get()), date(asOf, LocalDate.now(ZoneId.systemDefault())));
        }
        Case shipped = shipped(name.isEmpty() ? MILWAUKEE : name);
        return rules.assess(shipped.initiative(), date(asOf, shipped.asOf()));
    }

    /** Returns the file of a name; a folder is none. */
    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(path -> Files.exists(path) && !Files.isDirectory(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Case shipped(String name) {
        return Cases.find(name)
                .orElseThrow(() -> new IllegalArgumentException("case: '" + name
                        + "' (expected: a readable .yaml, .yml or .json file, or " + Cases.choice(name) + ")"));
    }

    private static LocalDate date(String text, LocalDate otherwise) {
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("asOf: '" + text + "' (expected: a day such as 2015-12-31)", e);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
