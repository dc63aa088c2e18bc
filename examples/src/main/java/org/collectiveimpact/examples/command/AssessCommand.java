package org.collectiveimpact.examples.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.examples.Days;
import org.collectiveimpact.examples.Faults;
import org.collectiveimpact.examples.Named;
import org.collectiveimpact.serialization.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how an initiative stands, or each of many. */
@Command(
        mixinStandardHelpOptions = true,
        header = "Says how an initiative stands, or sums up each of many.",
        description = {
            "What nobody knows is neither met nor unmet: scores are ranges, and a gate may be open. Errors in an initiative,"
                    + " and answers that do not fit the rule set, are told on the standard error and do not change the"
                    + " exit code; those of a .ndjson file are not looked for."
        })
final class AssessCommand implements Callable<Integer> {

    private static final String GATE = "--gate";

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            paramLabel = "CASE-OR-FILE",
            description =
                    "A .yaml, .yml or .json file; a .ndjson file with an initiative on each line; or the name of a case"
                            + " that ships, such as milwaukee-teen-pregnancy.")
    private String name = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day to ask about, such as 2015-12-31, or today. Without it, that of the case, or the newest day"
                            + " on record in the file.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "A rule set in YAML or JSON. Without it, the standard one.")
    private Optional<Path> rules = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, md, html or json. Without it, what the extension of --out says, or text.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or es. Without it, en.")
    private String language = "en";

    @Option(
            names = GATE,
            paramLabel = "PHASE",
            description = "The number of a phase. The exit code is 1 unless its gate passes for certain.")
    private Optional<String> gate = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "The file to write, or write over: .txt, .md, .html or .json. Without it, the standard output.")
    private Optional<Path> file = Optional.empty();

    AssessCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        RuleSet ruleSet = rules.map(Documents::readRuleSet).orElseGet(RuleSet::standard);
        Optional<Integer> phase = gate.map(text -> phase(text, ruleSet));
        return name.endsWith(".ndjson") ? many(ruleSet, phase) : one(ruleSet, phase);
    }

    private static int phase(String text, RuleSet ruleSet) {
        int number = Options.number(GATE, text);
        return Options.value(GATE, () -> ruleSet.phaseModel().phase(number)).number();
    }

    private int many(RuleSet ruleSet, Optional<Integer> phase) {
        List<String> wrong = new ArrayList<>();
        format.ifPresent(word -> wrong.add("--format: '" + word + "' (expected: none, for a line of JSON on each)"));
        if (asOf.isEmpty()) {
            wrong.add("--as-of: none (expected: --as-of DATE, one day for all)");
        }
        if (file.isEmpty()) {
            wrong.add("--out: none (expected: --out FILE, for a line of JSON on each)");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        LocalDate day = day(asOf.orElseThrow());
        return new GatedPortfolio(ruleSet, day, phase).sumUp(Path.of(name), file.orElseThrow(), err);
    }

    private int one(RuleSet ruleSet, Optional<Integer> phase) {
        Function<Assessment, String> rendering = Rendering.of(format, file, language);
        Named named = Named.of(name);
        LocalDate day = asOf.map(AssessCommand::day).orElseGet(() -> dayOf(named));
        new Faults(name, named, Rendering.locale(language)).warn(rules.map(each -> ruleSet), err);
        Assessment assessment = ruleSet.assess(named.initiative(), day);
        Texts.write(rendering.apply(assessment), file, out);
        return phase.map(assessment::gate).map(this::outcome).orElse(Outcome.GOOD);
    }

    private static LocalDate day(String text) {
        return Options.value("--as-of", () -> Days.parse(text));
    }

    private LocalDate dayOf(Named named) {
        LocalDate day = Options.value("--as-of", named::asOf);
        String reason = named.shipped().isPresent() ? "the day of the case" : "the newest day on record";
        err.println("as of " + day + ", " + reason + " (for another: --as-of DATE)");
        return day;
    }

    private int outcome(Gate asked) {
        err.println("gate of phase " + asked.phase().number() + ", " + asked);
        return asked.verdict() == Verdict.PASS ? Outcome.GOOD : Outcome.NOT_MET;
    }
}
