package org.collectiveimpact.framework;

/** The five key assumptions of collaboration. */
public enum CollaborationAssumption implements Titled {
    VALUED_DIVERSITY("valued-diversity", "Diversity is valued"),
    EXPERTISE("expertise", "Each member has expertise"),
    COMMON_PURPOSE("common-purpose", "Common purpose"),
    MUTUAL_TRUST("mutual-trust", "Mutual trust"),
    SHARED_RESPONSIBILITY("shared-responsibility", "Shared decisions and responsibility");

    private static final Statements TEXTS = Statements.read("collaboration-assumptions.tsv", values(), "statement");

    private final String id;
    private final String title;

    CollaborationAssumption(String id, String title) {
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

    /** What is assumed. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }
}
