package org.collectiveimpact.framework;

import java.util.List;

/**
 * The five conditions of collective impact, in the order in which they were published.
 *
 * <p>Sources: Kania and Kramer, "Collective Impact", Stanford Social Innovation Review, winter 2011; the statements
 * name the documents they were read in.
 */
public enum Condition implements Titled {
    COMMON_AGENDA("common-agenda", "Common agenda"),
    SHARED_MEASUREMENT("shared-measurement", "Shared measurement"),
    MUTUALLY_REINFORCING_ACTIVITIES("mutually-reinforcing-activities", "Mutually reinforcing activities"),
    CONTINUOUS_COMMUNICATION("continuous-communication", "Continuous communication"),
    BACKBONE_SUPPORT("backbone-support", "Backbone support");

    private static final Statements TEXTS =
            Statements.read("conditions.tsv", values(), "description", "strategy", "difference");

    private final String id;
    private final String title;

    Condition(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /** What holds where the condition is met, as most sources have it. */
    public Statement description() {
        return TEXTS.one(this, "description");
    }

    /** How to meet it; never empty. */
    public List<Statement> strategies() {
        return TEXTS.all(this, "strategy");
    }

    /** Where sources disagree or were revised; may be empty. */
    public List<Statement> differences() {
        return TEXTS.all(this, "difference");
    }
}
