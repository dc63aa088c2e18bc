package org.collectiveimpact.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.IntermediateOutcome;
import org.collectiveimpact.model.IntermediateOutcomeId;
import org.collectiveimpact.model.Section;

/**
 * The paths from strategies through intermediate outcomes to goals.
 *
 * <p>An outcome that names no strategy, or none that it comes after, may follow from any; one that names no goal may
 * lead to any. What comes after an outcome is visited once, so that circles do no harm.
 */
final class TheoryOfChange {

    private final Facts facts;
    private final Index<IntermediateOutcomeId, IntermediateOutcome> next;
    private final Set<GoalId> reached = new HashSet<>();
    private final Set<GoalId> perhapsReached = new HashSet<>();
    private boolean mayReachAny;

    private TheoryOfChange(Facts facts) {
        this.facts = facts;
        this.next = Index.by(facts.initiative().intermediateOutcomes(), IntermediateOutcome::after);
    }

    /** Returns the theory of an initiative; a strategy that is not recorded leads nowhere. */
    static TheoryOfChange of(Facts facts) {
        TheoryOfChange theory = new TheoryOfChange(facts);
        for (IntermediateOutcome outcome : theory.walk(theory::follows)) {
            theory.reached.addAll(outcome.goals());
        }
        if (!facts.isComplete(Section.INTERMEDIATE_OUTCOMES)) {
            boolean mayAnyBegin = Those.any(facts.initiative().intermediateOutcomes(), theory::mayBegin);
            Predicate<IntermediateOutcome> isOpen =
                    outcome -> mayAnyBegin && outcome.after().isEmpty();
            for (IntermediateOutcome outcome : theory.walk(isOpen.or(theory::mayBegin))) {
                theory.perhapsReached.addAll(outcome.goals());
                theory.mayReachAny |= outcome.goals().isEmpty();
            }
        }
        return theory;
    }

    private boolean follows(IntermediateOutcome outcome) {
        return Those.any(
                outcome.strategies(), strategy -> facts.strategy(strategy).isPresent());
    }

    /** Whether an outcome follows from a strategy, or does not say from which. */
    private boolean mayBegin(IntermediateOutcome outcome) {
        return outcome.strategies().isEmpty() || follows(outcome);
    }

    private List<IntermediateOutcome> walk(Predicate<IntermediateOutcome> isFirst) {
        Deque<IntermediateOutcome> open = new ArrayDeque<>();
        for (IntermediateOutcome outcome : facts.initiative().intermediateOutcomes()) {
            if (isFirst.test(outcome)) {
                open.add(outcome);
            }
        }
        List<IntermediateOutcome> walked = new ArrayList<>();
        Set<IntermediateOutcomeId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            IntermediateOutcome outcome = open.remove();
            walked.add(outcome);
            if (seen.add(outcome.id())) {
                open.addAll(next.of(outcome.id()));
            }
        }
        return walked;
    }

    /** Returns whether some path from a strategy reaches a goal; empty where the data cannot say. */
    Optional<Boolean> reaches(Goal goal) {
        boolean isReached = reached.contains(goal.id());
        return Told.between(isReached, isReached || mayReachAny || perhapsReached.contains(goal.id()));
    }
}
