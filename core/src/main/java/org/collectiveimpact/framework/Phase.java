package org.collectiveimpact.framework;

import java.util.List;

/**
 * A stretch of an initiative's life, named by its phase model.
 *
 * @param model the id of the phase model
 * @param number from 1 in the order of the model; 0 is the entry stage, before the first phase
 * @param name such as "Organize for Impact"
 * @param keyQuestions what to ask in it, the main one first; may be empty
 */
public record Phase(String model, int number, String name, List<Statement> keyQuestions) {

    /** Refuses a negative number and a blank name. */
    public Phase {
        keyQuestions = List.copyOf(keyQuestions);
        if (number < 0) {
            throw new IllegalArgumentException("number: " + number + " (expected: 0 or more)");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: '" + name + "' (expected: the name of a phase)");
        }
    }

    /** Returns a phase without key questions. */
    public static Phase of(String model, int number, String name) {
        return new Phase(model, number, name, List.of());
    }

    /** Returns whether this is the entry stage, which comes before the first phase. */
    public boolean isEntry() {
        return number == 0;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
