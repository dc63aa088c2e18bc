package org.collectiveimpact.framework;

import java.util.List;

/** The three ways in which linked levels of collaboration amplify impact, as work cascades through them. */
public enum LinkedCollaboration implements Titled {
    DEPTH("depth", "Depth: vertical alignment"),
    BREADTH("breadth", "Breadth: horizontal coordination"),
    ADOPTION("adoption", "Adoption beyond the initiative");

    private static final Statements TEXTS = Statements.read("linked-collaborations.tsv", values(), "statement");

    private final String id;
    private final String title;

    LinkedCollaboration(String id, String title) {
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

    /** How it comes about, step by step; never empty. */
    public List<Statement> statements() {
        return TEXTS.all(this, "statement");
    }
}
