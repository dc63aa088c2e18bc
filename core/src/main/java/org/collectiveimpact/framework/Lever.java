package org.collectiveimpact.framework;

import java.util.List;

/**
 * What a strategy acts on: programmes, or one of the six conditions of systems change.
 *
 * <p>Source of the six: Kania, Kramer and Senge, "The Water of Systems Change", 2018. Programmes are added to them,
 * since initiatives pursue both.
 */
public enum Lever implements Titled {
    PROGRAMME("programme", "Programme", LeverGroup.PROGRAMME),
    POLICY("policy", "Policy", LeverGroup.STRUCTURAL),
    PRACTICE("practice", "Practice", LeverGroup.STRUCTURAL),
    RESOURCE_FLOW("resource-flow", "Resource flow", LeverGroup.STRUCTURAL),
    RELATIONSHIP("relationship", "Relationship", LeverGroup.RELATIONAL),
    POWER("power", "Power", LeverGroup.RELATIONAL),
    MENTAL_MODEL("mental-model", "Mental model", LeverGroup.TRANSFORMATIVE);

    private static final Statements TEXTS = Statements.read("levers.tsv", values(), "statement", "detail");

    private final String id;
    private final String title;
    private final LeverGroup group;

    Lever(String id, String title, LeverGroup group) {
        this.id = id;
        this.title = title;
        this.group = group;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /** The kind of change it makes. */
    public LeverGroup group() {
        return group;
    }

    /** Returns whether it changes a system rather than serving people within it. */
    public boolean isSystemic() {
        return group != LeverGroup.PROGRAMME;
    }

    /** What it is. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }

    /** What is meant by it; may be empty. */
    public List<Statement> details() {
        return TEXTS.all(this, "detail");
    }
}
