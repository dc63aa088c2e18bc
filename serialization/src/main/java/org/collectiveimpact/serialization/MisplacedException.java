package org.collectiveimpact.serialization;

/** Refuses a value for what stands at a place inside it. */
final class MisplacedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** @param problem with a pointer from the value on, and no other place */
    MisplacedException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
