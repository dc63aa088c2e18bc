package org.collectiveimpact.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Documents;

/**
 * Prints how an initiative stands.
 *
 * <p>Arguments: {@code --case=FILE}, a YAML or JSON file, or nothing for the Milwaukee case; {@code --as-of=DATE}, or
 * nothing for the date of the Milwaukee case or, with a file, today. The exit code is 0, or 2 for bad input.
 */
public final class Assess {

    private static final int BAD_INPUT = 2;
    private static final String CASE = "--case=";
    private static final String AS_OF = "--as-of=";

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
            String file = value(args, CASE);
            Initiative initiative = file.isEmpty() ? Cases.milwaukee() : Documents.read(path(file));
            LocalDate asOf = date(
                    value(args, AS_OF), file.isEmpty() ? Cases.MILWAUKEE_AS_OF : LocalDate.now(ZoneId.systemDefault()));
            Assessment assessment = RuleSet.standard().assess(initiative, asOf);
            out.print(ReadinessReport.text(assessment));
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
            if (!arg.startsWith(CASE) && !arg.startsWith(AS_OF)) {
                throw new IllegalArgumentException(
                        "argument: '" + arg + "' (expected: " + CASE + "FILE or " + AS_OF + "DATE)");
            }
        }
    }

    private static String value(List<String> args, String name) {
        return args.stream()
                .filter(arg -> arg.startsWith(name))
                .map(arg -> arg.substring(name.length()))
                .reduce("", (earlier, later) -> later);
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("case: '" + file + "' (expected: the path of a file)", e);
        }
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
