package org.collectiveimpact.assessment;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a custom rule set comes to none, with everything that is wrong with it, one problem a line. */
public final class RuleSetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<RuleSetProblem> problems;

    RuleSetException(List<RuleSetProblem> problems) {
        super(problems.stream().map(RuleSetProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns everything that is wrong; never empty. */
    public List<RuleSetProblem> problems() {
        return problems;
    }
}
