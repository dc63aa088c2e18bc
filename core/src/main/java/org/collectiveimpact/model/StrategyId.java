package org.collectiveimpact.model;

/**
 * The id of a strategy.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record StrategyId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public StrategyId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static StrategyId of(String value) {
        return new StrategyId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
