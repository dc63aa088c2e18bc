package org.collectiveimpact.framework;

/**
 * What makes a good headline indicator, by results-based accountability.
 *
 * <p>Each candidate is judged on all three. Source: Friedman, Results-Based Accountability Guide, 2.7.
 */
public enum IndicatorPower implements Titled {
    COMMUNICATION("communication", "Communication power"),
    PROXY("proxy", "Proxy power"),
    DATA("data", "Data power");

    private static final Statements TEXTS = Statements.read("indicator-powers.tsv", values(), "statement");

    private final String id;
    private final String title;

    IndicatorPower(String id, String title) {
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

    /** When an indicator has this power. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }
}
