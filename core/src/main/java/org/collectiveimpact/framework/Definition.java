package org.collectiveimpact.framework;

import java.util.List;

/** The two published definitions of collective impact; the second puts equity at the centre. */
public enum Definition implements Titled {
    /** By Kania and Kramer, in the article that named collective impact. */
    YEAR_2011("2011", "2011"),

    /** By the Collective Impact Forum, explained in an article of winter 2022. */
    YEAR_2022("2022", "2022, centred on equity");

    private static final Statements TEXTS =
            Statements.read("definitions.tsv", values(), "statement", "who", "what", "for-what", "difference");

    private final String id;
    private final String title;

    Definition(String id, String title) {
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

    /** The whole definition, in our words. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }

    /** Who acts; a part of the sentence. */
    public Statement who() {
        return TEXTS.one(this, "who");
    }

    /** What they do; a part of the sentence. */
    public Statement what() {
        return TEXTS.one(this, "what");
    }

    /** To what end they do it; a part of the sentence. */
    public Statement forWhat() {
        return TEXTS.one(this, "for-what");
    }

    /** How sources differ from it, or it from what was before; may be empty. */
    public List<Statement> differences() {
        return TEXTS.all(this, "difference");
    }
}
