package org.collectiveimpact.examples.shell;

/** Says at the prompt what was wrong, without a stack trace. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message, null, false, false);
    }
}
