package org.collectiveimpact.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.Problem;
import org.collectiveimpact.validation.Violation;
import org.collectiveimpact.validation.Violation.Severity;

/**
 * What is wrong with an initiative, as lines for people, in English or Spanish.
 *
 * @param name what somebody called the initiative
 * @param named what was read
 * @param language the language of the lines
 */
public record Faults(String name, Named named, Locale language) {

    /** Of these warnings an assessment makes something else than what was meant. */
    private static final Set<String> PASSED_OVER = Set.of("unknown-criterion", "off-scale");

    private static final int MOST = 10;

    /** Returns violations, a line each, with the line and the column if the initiative is from a file. */
    public List<String> lines(List<Violation> violations) {
        List<String> places = places(violations);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < violations.size(); i++) {
            Violation each = violations.get(i);
            lines.add(name + places.get(i) + ": " + word(each.severity()) + " " + each.message());
        }
        return lines;
    }

    private List<String> places(List<Violation> violations) {
        if (named.shipped().isPresent()) {
            return violations.stream().map(each -> "").toList();
        }
        List<Problem> problems = violations.stream()
                .map(each -> new Problem(name, 0, 0, each.pointer(), each.invalidValue(), each.code()))
                .toList();
        return Documents.located(problems, Path.of(name)).stream()
                .map(each -> ":" + each.line() + ":" + each.column())
                .toList();
    }

    private String word(Severity severity) {
        return severity == Severity.WARNING && isSpanish() ? "AVISO" : severity.toString();
    }

    /** Returns how many of violations are errors, and how many warnings. */
    public String count(List<Violation> violations) {
        long errors = violations.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        long warnings = violations.size() - errors;
        return name
                + (isSpanish()
                        ? ": errores: " + errors + ", avisos: " + warnings
                        : ": errors: " + errors + ", warnings: " + warnings);
    }

    /**
     * Prints what an assessment passes over without a word: errors, and answers that do not fit the rule set, such as one
     * to a criterion with a misspelt id. Of many it prints ten.
     *
     * @param rules the rule set; empty for the standard one, of which nobody said that it is meant
     */
    public void warn(Optional<RuleSet> rules, PrintStream err) {
        List<Violation> passedOver = Checks.in(language, rules).validate(named.initiative()).stream()
                .filter(each -> each.severity() == Severity.ERROR || PASSED_OVER.contains(each.code()))
                .toList();
        lines(passedOver.stream().limit(MOST).toList()).forEach(err::println);
        int more = passedOver.size() - MOST;
        if (more > 0) {
            err.println(
                    name + (isSpanish() ? ": y " + more + " m\u00e1s (v\u00e9ase: " : ": and " + more + " more (see: ")
                            + "validate)");
        }
    }

    private boolean isSpanish() {
        return language.getLanguage().equals("es");
    }
}
