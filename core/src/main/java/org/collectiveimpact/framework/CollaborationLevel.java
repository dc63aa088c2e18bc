package org.collectiveimpact.framework;

/**
 * How closely two organisations work together, from the loosest to the tightest.
 *
 * <p>The names of the levels were read; what they mean is marked as unverified.
 */
public enum CollaborationLevel implements Titled {
    COMPETE("compete", "Compete"),
    CO_EXIST("co-exist", "Co-exist"),
    COMMUNICATE("communicate", "Communicate"),
    COOPERATE("cooperate", "Cooperate"),
    COORDINATE("coordinate", "Coordinate"),
    COLLABORATE("collaborate", "Collaborate"),
    INTEGRATE("integrate", "Integrate");

    private static final Statements TEXTS = Statements.read("collaboration-levels.tsv", values(), "statement");

    private final String id;
    private final String title;

    CollaborationLevel(String id, String title) {
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

    /** What the organisations do at this level. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }
}
