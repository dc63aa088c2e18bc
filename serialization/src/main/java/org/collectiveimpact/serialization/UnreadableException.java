package org.collectiveimpact.serialization;

/** Ends the reading of a document that cannot be read any further. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnreadableException(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
