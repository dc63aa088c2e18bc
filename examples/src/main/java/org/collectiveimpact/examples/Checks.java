package org.collectiveimpact.examples;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
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
}
