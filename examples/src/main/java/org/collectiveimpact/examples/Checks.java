package org.collectiveimpact.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.validation.InitiativeValidator;
import org.collectiveimpact.validation.Violation;
import org.collectiveimpact.validation.Violation.Severity;

/** The validator of programs that talk to people at a terminal: it does not log which version of what it uses. */
public final class Checks {

    /** Held, for a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private static final Set<String> PASSED_OVER = Set.of("unknown-criterion", "off-scale");
    private static final int MOST = 10;

    static {
        HIBERNATE.setLevel(Level.WARNING);
    }

    private Checks() {}

    /**
     * Prints what an assessment of an initiative passes over without a word: errors, and answers that do not fit the rule
     * set, such as one with a misspelt id. It is a line each, and of many the first ten.
     *
     * @param name what the lines call the initiative
     * @param rules the rule set; empty for the standard one, of which nobody said that it is meant
     */
    public static void warn(
            String name, Initiative initiative, Optional<RuleSet> rules, Locale language, PrintStream err) {
        List<Violation> faults = in(language, rules).validate(initiative).stream()
                .filter(each -> each.severity() == Severity.ERROR || PASSED_OVER.contains(each.code()))
                .toList();
        faults.stream().limit(MOST).forEach(each -> err.println(name + ": " + line(each, language)));
        if (faults.size() > MOST) {
            long more = faults.size() - MOST;
            err.println(name
                    + (isSpanish(language) ? ": y " + more + " m\u00e1s" : ": and " + more + " more")
                    + " (see: validate)".replace("see", isSpanish(language) ? "v\u00e9ase" : "see"));
        }
    }

    /** Returns a violation as a line in a language, such as "AVISO" and its message in Spanish. */
    public static String line(Violation violation, Locale language) {
        String severity = violation.severity() == Severity.WARNING && isSpanish(language)
                ? "AVISO"
                : violation.severity().toString();
        return severity + " " + violation.message();
    }

    /** Returns how many errors and warnings there are, in a language. */
    public static String count(long errors, long warnings, Locale language) {
        return isSpanish(language)
                ? "errores: " + errors + ", avisos: " + warnings
                : "errors: " + errors + ", warnings: " + warnings;
    }

    private static boolean isSpanish(Locale language) {
        return language.getLanguage().equals("es");
    }

    /** Returns the validator that speaks a language, English or Spanish. */
    public static InitiativeValidator in(Locale language) {
        return InitiativeValidator.standard(language);
    }

    /** Returns the validator that speaks a language and holds answers against a rule set, if there is one. */
    private static InitiativeValidator in(Locale language, Optional<RuleSet> rules) {
        return rules.map(in(language)::against).orElseGet(() -> in(language));
    }
}
