package org.collectiveimpact.framework;

import java.util.List;

/**
 * The six forms a backbone can take, with what speaks for each and against it.
 *
 * <p>Which one suits depends on the situation. Source: Hanleybrown, Kania and Kramer, "Channeling Change", Stanford
 * Social Innovation Review, 2012; its table was not read again, so most statements are marked as unverified.
 */
public enum BackboneType implements Titled {
    FUNDER("funder", "Funder"),
    NEW_NONPROFIT("new-nonprofit", "New non-profit organisation"),
    EXISTING_NONPROFIT("existing-nonprofit", "Existing non-profit organisation"),
    GOVERNMENT("government", "Government"),
    SHARED("shared", "Shared by several organisations"),
    STEERING_COMMITTEE("steering-committee", "Driven by the steering committee");

    private static final Statements TEXTS = Statements.read("backbone-types.tsv", values(), "for", "against");

    private final String id;
    private final String title;

    BackboneType(String id, String title) {
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

    /** The advantages; never empty. */
    public List<Statement> speaksFor() {
        return TEXTS.all(this, "for");
    }

    /** The disadvantages; never empty. */
    public List<Statement> speaksAgainst() {
        return TEXTS.all(this, "against");
    }
}
