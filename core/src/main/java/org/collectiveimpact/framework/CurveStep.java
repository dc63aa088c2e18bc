package org.collectiveimpact.framework;

/** The six steps from a wanted result to an action plan, which turns the curve; after the last they begin again. */
public enum CurveStep implements Titled {
    RESULT("result", "Result"),
    INDICATORS("indicators", "Indicators"),
    STORY("story", "Story behind the baseline"),
    PARTNERS("partners", "Partners"),
    WHAT_WORKS("what-works", "What works"),
    ACTION_PLAN("action-plan", "Action plan");

    private static final Statements TEXTS = Statements.read("curve-steps.tsv", values(), "question");

    private final String id;
    private final String title;

    CurveStep(String id, String title) {
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

    /** What is asked at this step. */
    public Statement question() {
        return TEXTS.one(this, "question");
    }
}
