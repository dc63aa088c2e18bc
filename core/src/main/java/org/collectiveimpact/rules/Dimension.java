package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Condition;

/**
 * What a criterion belongs to: one of the five conditions, or something that cuts across them.
 *
 * @param id lower-case words joined by hyphens; for a condition its id
 * @param title what people call it
 */
public record Dimension(String id, String title) {

    /** What has to be there before a launch: champions, money, urgency. */
    public static final Dimension PRECONDITIONS = new Dimension("preconditions", "Preconditions");

    /** Bodies, decisions, agreements. */
    public static final Dimension GOVERNANCE = new Dimension("governance", "Governance");

    /** The principles of practice, equity first. */
    public static final Dimension PRINCIPLES_AND_EQUITY =
            new Dimension("principles-and-equity", "Principles and equity");

    /** Returns the dimension of a condition. */
    public static Dimension of(Condition condition) {
        return new Dimension(condition.id(), condition.title());
    }

    /** Returns the eight dimensions of the standard rule set: the five conditions, then the cross-cutting ones. */
    public static List<Dimension> standard() {
        return Stream.concat(
                        Stream.of(Condition.values()).map(Dimension::of),
                        Stream.of(PRECONDITIONS, GOVERNANCE, PRINCIPLES_AND_EQUITY))
                .toList();
    }

    /** Returns the condition that this is the dimension of; empty for a cross-cutting one. */
    public Optional<Condition> condition() {
        return Stream.of(Condition.values())
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }

    /** Ids tell dimensions apart, so this need not look at the rest. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the title. */
    @Override
    public String toString() {
        return title;
    }
}
