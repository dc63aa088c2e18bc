package org.collectiveimpact.framework;

import java.util.List;

/**
 * Whom results are about: the two halves of results-based accountability, with seven questions each.
 *
 * <p>Population results belong to all partners together, performance to one programme or agency; the two are never
 * added up.
 */
public enum Accountability implements Titled {
    POPULATION("population", "Population accountability"),
    PERFORMANCE("performance", "Performance accountability");

    private static final Statements TEXTS = Statements.read("accountabilities.tsv", values(), "statement", "question");

    private final String id;
    private final String title;

    Accountability(String id, String title) {
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

    /** What is described, and whose it is. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }

    /** The seven questions, in the order in which they are asked. */
    public List<Statement> questions() {
        return TEXTS.all(this, "question");
    }
}
