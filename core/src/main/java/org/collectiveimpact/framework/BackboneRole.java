package org.collectiveimpact.framework;

/** What the staff of a backbone take on. */
public enum BackboneRole implements Titled {
    PROJECT_MANAGER("project-manager", "Project manager"),
    DATA_MANAGER("data-manager", "Data manager"),
    FACILITATOR("facilitator", "Facilitator");

    private static final Statements TEXTS = Statements.read("backbone-roles.tsv", values(), "statement");

    private final String id;
    private final String title;

    BackboneRole(String id, String title) {
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

    /** What the role is for. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }
}
