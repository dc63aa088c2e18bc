package org.collectiveimpact.serialization;

/** Refuses a value for what stands at a place inside it. */
final class MisplacedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** Takes a problem with a pointer that begins at the value, and with no other place. */
    MisplacedException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
