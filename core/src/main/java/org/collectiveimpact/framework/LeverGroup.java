package org.collectiveimpact.framework;

/** Kinds of change that a {@link Lever} makes, from the most visible to the deepest. */
public enum LeverGroup implements Titled {
    /** Services to people; added to the published three. */
    PROGRAMME("programme", "Programme"),

    /** Policies, practices and resource flows. */
    STRUCTURAL("structural", "Structural"),

    /** Relationships and power. */
    RELATIONAL("relational", "Relational"),

    /** Mental models. */
    TRANSFORMATIVE("transformative", "Transformative");

    private final String id;
    private final String title;

    LeverGroup(String id, String title) {
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
}
