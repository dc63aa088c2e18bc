package org.collectiveimpact.model;

/** Whom communication is for. */
public enum Audience {
    /** The partners of the initiative. */
    PARTNERS,

    /** The staff and boards behind the partners. */
    PARTNER_ORGANISATIONS,

    /** The people concerned. */
    COMMUNITY,

    /** Those who give money. */
    FUNDERS,

    /** Those who make rules and budgets. */
    POLICY_MAKERS,

    /** Everyone. */
    PUBLIC
}
