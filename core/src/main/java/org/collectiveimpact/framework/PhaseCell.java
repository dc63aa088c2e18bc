package org.collectiveimpact.framework;

import java.util.List;

/**
 * What goes on in one component during one phase of a model.
 *
 * @param component the row of the matrix
 * @param phase the number of the phase, its column
 * @param statements what is done there; empty where the model says nothing
 */
public record PhaseCell(Component component, int phase, List<Statement> statements) {

    /** Keeps the statements as they are now. */
    public PhaseCell {
        statements = List.copyOf(statements);
    }
}
