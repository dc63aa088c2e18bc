package org.collectiveimpact.examples.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collectiveimpact.examples.Checks;
import org.collectiveimpact.examples.Days;
import org.collectiveimpact.examples.Faults;
import org.collectiveimpact.examples.Named;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;
import org.collectiveimpact.validation.Violation;
import org.collectiveimpact.validation.Violation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what contradicts itself or cannot be in initiatives. */
@Command(
        mixinStandardHelpOptions = true,
        header = "Says what contradicts itself or cannot be in initiatives.",
        description = "The exit code is 1 if there are errors, and 2 if a file cannot be read. Warnings do not count.")
final class ValidateCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "CASE-OR-FILE", arity = "1..*", description = "YAML or JSON files, or cases that ship.")
    private List<String> names = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "A day after which nothing can have happened, such as 2015-12-31, or today. Without it, any day can"
                            + " be.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rule set that answers have to fit. Without it, the standard one, with warnings.")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--drafts", description = "Tells only what no further writing can mend.")
    private boolean drafts = false;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or es. Without it, en.")
    private String language = "en";

    ValidateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        InitiativeValidator validator = validator();
        return names.stream().mapToInt(name -> outcome(name, validator)).max().orElse(Outcome.GOOD);
    }

    private InitiativeValidator validator() {
        InitiativeValidator validator = Checks.in(Rendering.locale(language));
        if (asOf.isPresent()) {
            validator = validator.asOf(Options.value("--as-of", () -> Days.parse(asOf.get())));
        }
        if (rules.isPresent()) {
            validator = validator.against(Documents.readRuleSet(rules.get()));
        }
        return drafts ? validator.forDrafts() : validator;
    }

    private int outcome(String name, InitiativeValidator validator) {
        try {
            Named named = Named.of(name);
            Faults faults = new Faults(name, named, Rendering.locale(language));
            List<Violation> violations = validator.validate(named.initiative());
            faults.lines(violations).forEach(out::println);
            out.println(faults.count(violations));
            return violations.stream().anyMatch(each -> each.severity() == Severity.ERROR)
                    ? Outcome.NOT_MET
                    : Outcome.GOOD;
        } catch (DocumentException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return Outcome.BAD_INPUT;
        }
    }
}
