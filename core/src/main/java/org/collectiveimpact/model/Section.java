package org.collectiveimpact.model;

/**
 * A part of an initiative that can be declared complete.
 *
 * <p>An empty part says that nothing was recorded. Once it is declared complete, it says that there is
 * none. Each constant names the attribute of {@link Initiative} it stands for, and covers everything
 * below it.
 */
public enum Section {
    PARTNERS("partners"),
    PEOPLE("people"),
    GROUPS("groups"),
    CHAMPIONS("champions"),
    FUNDING("funding"),
    LANDSCAPE("landscape"),
    DECISIONS("decisions"),
    AGENDA("agenda"),
    GOALS("goals"),
    STRATEGIES("strategies"),
    INTERMEDIATE_OUTCOMES("intermediateOutcomes"),
    MILESTONES("milestones"),
    STRATEGY_CHANGES("strategyChanges"),
    EVALUATION_PLAN("evaluationPlan"),
    INDICATORS("indicators"),
    ACTIVITIES("activities"),
    ACTION_PLAN("actionPlan"),
    OVERLAP_DECISIONS("overlapDecisions"),
    GAP_DECISIONS("gapDecisions"),
    RELATIONSHIPS("relationships"),
    MEETINGS("meetings"),
    CHANNELS("channels"),
    ENGAGEMENT_EVENTS("engagementEvents"),
    ENGAGEMENT_PLAN("engagementPlan"),
    FEEDBACK("feedback"),
    REPORTS("reports"),
    STEERING_COMMITTEE("steeringCommittee"),
    WORK_GROUPS("workGroups"),
    AGREEMENTS("agreements"),
    BACKBONE("backbone"),
    CONTRIBUTIONS("contributions"),
    REVIEWS("reviews"),
    SUSTAINABILITY_PLAN("sustainabilityPlan");

    private final String attribute;

    Section(String attribute) {
        this.attribute = attribute;
    }

    /** Returns the name of the attribute of {@link Initiative}, such as {@code workGroups}. */
    public String attribute() {
        return attribute;
    }
}
