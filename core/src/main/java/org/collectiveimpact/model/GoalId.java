package org.collectiveimpact.model;

/**
 * The id of a goal.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record GoalId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public GoalId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
