package org.collectiveimpact.framework;

/**
 * The eight principles of practice, which make up for what the five conditions lack.
 *
 * <p>Source: Collective Impact Forum, "Collective Impact Principles of Practice", 2016.
 */
public enum Principle implements Titled {
    EQUITY_PRIORITY("equity-priority", "Priority of equity"),
    COMMUNITY_MEMBERS("community-members", "Community members included"),
    CROSS_SECTOR_PARTNERS("cross-sector-partners", "Co-creation across sectors"),
    DATA_TO_LEARN("data-to-learn", "Data to learn, adapt and improve"),
    SYSTEM_LEADERSHIP("system-leadership", "System leadership"),
    PROGRAMME_AND_SYSTEM("programme-and-system", "Programme and system strategies"),
    RELATIONSHIPS_AND_TRUST("relationships-and-trust", "Culture of relationships, trust and respect"),
    LOCAL_CONTEXT("local-context", "Local context");

    private static final Statements TEXTS = Statements.read("principles.tsv", values(), "statement");

    private final String id;
    private final String title;

    Principle(String id, String title) {
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

    /** What to do, in one sentence. */
    public Statement statement() {
        return TEXTS.one(this, "statement");
    }
}
