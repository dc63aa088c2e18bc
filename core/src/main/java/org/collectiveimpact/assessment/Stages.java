package org.collectiveimpact.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;

/** Finds stages of a phase model. */
final class Stages {

    private Stages() {}

    /**
     * Returns the stage that an initiative is in by its own account, counted as criteria are: the last in which anything
     * of that phase falls due. Empty without a number, or with one that is no phase.
     */
    static Optional<Phase> declared(PhaseModel model, Optional<Integer> phase) {
        return phase.filter(model.datings()::contains)
                .map(number -> Arrays.stream(Component.values())
                        .map(component -> model.due(component, number))
                        .max(Comparator.comparingInt(Phase::number))
                        .orElseThrow());
    }

    /** Returns the stage that an initiative is in by its own account, or else the last one. */
    static Phase inQuestion(PhaseModel model, Optional<Integer> phase) {
        return declared(model, phase).orElseGet(() -> last(model));
    }

    /** Returns the last stage of those before the first that does not hold; empty if the first does not. */
    static Optional<Phase> lastBefore(List<Gate> gates, Predicate<Gate> holds) {
        return gates.stream().takeWhile(holds).map(Gate::phase).reduce((earlier, later) -> later);
    }

    /** Refuses a phase that is no stage of a model. */
    static void check(Phase phase, PhaseModel model) {
        if (!model.stages().contains(phase)) {
            throw new IllegalArgumentException(
                    "phase: " + phase + " of " + phase.model() + " (expected: a phase of " + model.id() + ")");
        }
    }

    /** Returns the last stage of a model. */
    static Phase last(PhaseModel model) {
        return model.stages().get(model.stages().size() - 1);
    }
}
