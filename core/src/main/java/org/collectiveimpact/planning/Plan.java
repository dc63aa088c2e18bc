package org.collectiveimpact.planning;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.framework.Phase;
import org.immutables.value.Value;

/**
 * The least work that passes the gate of a phase, with all gates before it.
 *
 * <p>An improvement brings one criterion to met, and costs its {@linkplain
 * org.collectiveimpact.rules.Criterion#effort() effort}; what is met in part costs the whole of it, for nobody published
 * what half a remedy costs. A criterion that is half met already and reaches its floor needs none. Nor does the plan
 * stop half-way: what it takes up it brings to met. An improvement can be made only if all prerequisites of its
 * criterion are met or improved as well; one that does not apply asks for nothing. Results are in no gate and therefore
 * in no plan, and what does not apply stays so, with its weight shared out.
 *
 * <p>Two routes take what is not known in the two extreme ways. Whatever the truth is, the least effort that passes the
 * gate lies between theirs. The difference is work that may turn out to be done: verify it first.
 *
 * <p>It is arithmetic on the criteria, with efforts and prerequisites that are engine defaults. It is no forecast: not
 * that the work succeeds, nor how long it takes, nor what comes of it.
 */
@Value.Immutable
public sealed interface Plan extends WithPlan permits ImmutablePlan {

    /** The number of the phase whose gate is to pass. */
    int phase();

    /** The name of that phase. */
    String phaseName();

    /** What its gate comes to now. */
    Verdict verdict();

    /** The least that passes for certain; it takes what is unknown as unmet. */
    Route guaranteed();

    /** The least without which the gate cannot pass; it takes what is unknown as met. */
    Route atLeast();

    /**
     * Returns the plan to the gate of a phase.
     *
     * @throws IllegalArgumentException if the phase belongs to another model, or a criterion has an effort below 1
     */
    static Plan to(Phase phase, Assessment assessment) {
        return Planning.plan(assessment, assessment.gate(phase));
    }

    /**
     * Returns the plan to the gate of a phase.
     *
     * @param phase the number of the phase in the phase model of the rule set
     * @throws IllegalArgumentException if the model has no such phase, or a criterion has an effort below 1
     */
    static Plan to(int phase, Assessment assessment) {
        return to(assessment.ruleSet().phaseModel().phase(phase), assessment);
    }

    /** Returns the plan to the first gate that does not pass for certain; empty if all do. */
    static Optional<Plan> toNext(Assessment assessment) {
        return assessment.gates().stream()
                .filter(each -> each.verdict() != Verdict.PASS)
                .findFirst()
                .map(gate -> Planning.plan(assessment, gate));
    }

    /** Returns what of the guaranteed route to verify before doing it, for it may be met already. */
    default List<Improvement> toVerify() {
        return guaranteed().improvements().stream()
                .filter(Improvement::isToVerify)
                .toList();
    }

    /** Returns the verdict and both routes, in short lines. */
    default String toText() {
        return PlanText.of(this);
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
