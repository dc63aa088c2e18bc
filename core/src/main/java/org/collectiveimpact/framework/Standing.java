package org.collectiveimpact.framework;

/** How far a statement may be relied on. */
public enum Standing implements Titled {
    /** Read in the sources named, each part in one of them at least. */
    VERIFIED("verified", "Verified"),

    /** Known from the sources named, but not read again there: verify before quoting it as fact. */
    UNVERIFIED("unverified", "Unverified"),

    /** An inference or proposal of this library; the sources, if any, are its grounds. */
    OURS("ours", "Ours");

    private final String id;
    private final String title;

    Standing(String id, String title) {
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
