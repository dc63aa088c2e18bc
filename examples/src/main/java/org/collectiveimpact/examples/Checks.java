package org.collectiveimpact.examples;

import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.validation.InitiativeValidator;

/** The validator of programs that talk to people at a terminal: it does not log which version of what it uses. */
public final class Checks {

    /** Held, for a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    static {
        HIBERNATE.setLevel(Level.WARNING);
    }

    private Checks() {}

    /** Returns the validator that speaks a language, English or Spanish. */
    public static InitiativeValidator in(Locale language) {
        return InitiativeValidator.standard(language);
    }

    /** Returns the validator that speaks a language and holds answers against a rule set, if there is one. */
    static InitiativeValidator in(Locale language, Optional<RuleSet> rules) {
        return rules.map(in(language)::against).orElseGet(() -> in(language));
    }
}
