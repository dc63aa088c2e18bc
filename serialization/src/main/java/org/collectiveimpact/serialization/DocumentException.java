package org.collectiveimpact.serialization;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a document cannot be read or written, with everything that is wrong with it, one problem a line. */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** Makes an exception for a document that is read by other means than {@link Documents}. */
    public DocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    DocumentException(Problem problem) {
        this(List.of(problem));
    }

    /** Returns everything that is wrong, in the order of the document; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
