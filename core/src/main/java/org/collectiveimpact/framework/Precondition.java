package org.collectiveimpact.framework;

import java.util.List;

/**
 * What should be there before an initiative is launched.
 *
 * <p>Whether all three must be there in advance is in dispute; see the notes of {@link PhaseModel#three()}. Source:
 * Hanleybrown, Kania and Kramer, "Channeling Change", Stanford Social Innovation Review, 2012.
 */
public enum Precondition implements Titled {
    INFLUENTIAL_CHAMPION("influential-champion", "Influential champion"),
    FINANCIAL_RESOURCES("financial-resources", "Financial resources"),
    URGENCY_FOR_CHANGE("urgency-for-change", "Urgency for change");

    private static final Statements TEXTS = Statements.read("preconditions.tsv", values(), "statement", "detail");

    private final String id;
    private final String title;

    Precondition(String id, String title) {
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

    /** What is required, in one sentence. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }

    /** What other sources add; may be empty. */
    public List<Statement> details() {
        return TEXTS.all(this, "detail");
    }
}
