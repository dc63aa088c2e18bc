package org.collectiveimpact.assessment;

import java.util.List;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/** One thing a gate asks for: that a view reaches a floor. */
@Value.Immutable
public sealed interface Requirement extends WithRequirement permits ImmutableRequirement {

    /** What has to reach the floor: a condition's title, or the id of a critical criterion. */
    String name();

    /** The floor, from 0 to 1. */
    double floor();

    /** What the view comes to. */
    Score score();

    /** The findings in the view. */
    List<Finding> findings();

    /** Whether it can hold up the gate; one that cannot is a warning. */
    boolean isBlocking();

    /**
     * Returns what the requirement comes to: met if even the low score reaches the floor, broken if even the high score
     * does not, otherwise open. A view in which nothing applies passes.
     */
    default Verdict verdict() {
        if (!score().isApplicable() || score().certainlyReaches(floor())) {
            return Verdict.PASS;
        }
        return score().possiblyReaches(floor()) ? Verdict.OPEN : Verdict.FAIL;
    }

    /** Returns the findings that are not known exactly, by which an open requirement can be settled. */
    default List<Finding> undecided() {
        return findings().stream()
                .filter(finding ->
                        finding.score().isApplicable() && !finding.score().isKnown())
                .toList();
    }

    /** Returns the name, the score and the floor, such as "Common agenda: 41-63 of 100, at least 50 needed". */
    default String toText() {
        String needed = ", at least " + Math.round(floor() * 100) + " needed";
        return name() + ": "
                + (score().isApplicable()
                        ? score().points() + " of 100" + needed
                        : "nothing due applies, so it passes");
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Requirement}. */
    final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
