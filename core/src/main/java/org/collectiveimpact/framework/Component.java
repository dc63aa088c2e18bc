package org.collectiveimpact.framework;

/**
 * The rows of the phase matrix: the four kinds of work that go on in every phase.
 *
 * <p>Governance and planning design, carry out and lead the work; community involvement weighs its setting; evaluation
 * judges progress and adjusts. Source: Hanleybrown, Kania and Kramer, "Channeling Change", Stanford Social Innovation
 * Review, 2012.
 */
public enum Component implements Titled {
    GOVERNANCE_AND_INFRASTRUCTURE("governance-infrastructure", "Governance and infrastructure"),
    STRATEGIC_PLANNING("strategic-planning", "Strategic planning"),
    COMMUNITY_INVOLVEMENT("community-involvement", "Community involvement"),
    EVALUATION_AND_IMPROVEMENT("evaluation-improvement", "Evaluation and improvement");

    private final String id;
    private final String title;

    Component(String id, String title) {
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
