package org.collectiveimpact.framework;

import java.util.List;
import java.util.Optional;

/**
 * The six functions of a backbone, with the outcomes by which it shows.
 *
 * <p>Source: Turner, Merchant, Kania and Martin, "Understanding the Value of Backbone Organizations in Collective
 * Impact", 2012. Two of its short-term outcomes are known in a misprinted form only; the corrected ones are marked as
 * unverified.
 */
public enum BackboneFunction implements Titled {
    GUIDE_VISION_AND_STRATEGY("vision-strategy", "Guide vision and strategy"),
    SUPPORT_ALIGNED_ACTIVITIES("aligned-activities", "Support aligned activities"),
    ESTABLISH_SHARED_MEASUREMENT("shared-measurement", "Establish shared measurement practices"),
    BUILD_PUBLIC_WILL("public-will", "Build public will"),
    ADVANCE_POLICY("policy", "Advance policy"),
    MOBILIZE_FUNDING("funding", "Mobilise funding");

    private static final Statements TEXTS = Statements.read(
            "backbone-functions.tsv", values(), "short-term", "intermediate", "activity", "renaming", "note");

    private final String id;
    private final String title;

    BackboneFunction(String id, String title) {
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

    /** What shows first. */
    public Statement shortTermOutcome() {
        return TEXTS.one(this, "short-term");
    }

    /** What shows later. */
    public Statement intermediateOutcome() {
        return TEXTS.one(this, "intermediate");
    }

    /** What a backbone does in this function; never empty. */
    public List<Statement> activities() {
        return TEXTS.all(this, "activity");
    }

    /** What it has been called since 2017, where the name changed. */
    public Optional<Statement> renaming() {
        return TEXTS.first(this, "renaming");
    }

    /** What must be known to read the outcomes rightly; mostly empty. */
    public List<Statement> notes() {
        return TEXTS.all(this, "note");
    }
}
