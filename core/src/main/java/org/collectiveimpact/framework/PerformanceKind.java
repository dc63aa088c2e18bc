package org.collectiveimpact.framework;

/**
 * The three kinds of performance measures of results-based accountability.
 *
 * <p>In this order a partner's control falls and the importance of what is measured rises.
 */
public enum PerformanceKind implements Titled {
    HOW_MUCH("how-much", "How much was done"),
    HOW_WELL("how-well", "How well it was done"),
    BETTER_OFF("better-off", "Whether anyone is better off");

    private static final Statements TEXTS = Statements.read("performance-kinds.tsv", values(), "statement");

    private final String id;
    private final String title;

    PerformanceKind(String id, String title) {
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

    /** What is measured. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }
}
