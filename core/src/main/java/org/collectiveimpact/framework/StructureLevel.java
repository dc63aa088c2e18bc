package org.collectiveimpact.framework;

/** The levels of a collaborative structure, which are linked with each other. */
public enum StructureLevel implements Titled {
    STEERING_COMMITTEE("steering-committee", "Steering committee"),
    BACKBONE("backbone", "Backbone"),
    WORK_GROUPS("work-groups", "Work groups"),
    PARTNERS_AND_COMMUNITY("partners-community", "Partners and community");

    private static final Statements TEXTS = Statements.read("structure-levels.tsv", values(), "statement");

    private final String id;
    private final String title;

    StructureLevel(String id, String title) {
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

    /** What the level is for. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }
}
