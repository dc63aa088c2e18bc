package org.collectiveimpact.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The phases of an initiative, what goes on in them, and how they relate to the five phases.
 *
 * <p>Two models come with the library, {@link #five()} and {@link #three()}; others can be built. Criteria of the
 * library say by the end of which of the <em>five</em> phases something is due; the schedule of a model carries that
 * over to its own stages, for each component by itself. Criteria made for a model of one's own may count its stages
 * instead: it then has no schedule.
 */
@Value.Immutable
public sealed interface PhaseModel extends Titled, WithPhaseModel permits ImmutablePhaseModel {

    @Override
    String id();

    @Override
    String title();

    /** The stage before the first phase, numbered 0; empty if the model begins with its first phase. */
    Optional<Phase> entry();

    /** The phases, numbered from 1; never empty. */
    List<Phase> phases();

    /**
     * For each component five numbers: the stage of this model by whose end something is due that is due by the end of
     * phase 1, 2, 3, 4 and 5 of the five-phase model.
     *
     * <p>None is smaller than the one before. Those of the three-phase model are engine defaults. Empty if criteria are
     * dated by the stages of this model itself.
     */
    Map<Component, List<Integer>> schedule();

    /** What goes on, at most once for a component and phase; cells that are left out say nothing. */
    List<PhaseCell> cells();

    /** What to know before relying on the model: disputes, durations, what was not read. */
    List<Statement> notes();

    /** Returns the model of five phases, which criteria are dated by. Source: FSG, "Phases of Collective Impact". */
    static PhaseModel five() {
        return StandardPhases.FIVE_PHASES;
    }

    /**
     * Returns the model of three phases, with the preconditions as its entry stage. Source: Hanleybrown, Kania and
     * Kramer, "Channeling Change", Stanford Social Innovation Review, 2012.
     */
    static PhaseModel three() {
        return StandardPhases.THREE_PHASES;
    }

    /** Returns the entry stage, if any, and the phases, in their order. */
    @Value.Lazy
    default List<Phase> stages() {
        return Stream.concat(entry().stream(), phases().stream()).toList();
    }

    /**
     * Returns the stage with a number; 0 is the entry stage.
     *
     * @throws IllegalArgumentException if the model has no such stage
     */
    default Phase phase(int number) {
        List<Phase> stages = stages();
        int first = stages.get(0).number();
        int last = phases().size();
        if (number < first || number > last) {
            throw new IllegalArgumentException("phase: " + number + " (expected: " + first + " to " + last + ")");
        }
        return stages.get(number - first);
    }

    /**
     * Returns what goes on in a component during a stage; without statements where the model says nothing.
     *
     * @throws IllegalArgumentException if the model has no such stage
     */
    default PhaseCell cell(Component component, int phase) {
        int number = phase(phase).number();
        return cells().stream()
                .filter(cell -> cell.component() == component && cell.phase() == number)
                .findFirst()
                .orElseGet(() -> new PhaseCell(component, number, List.of()));
    }

    /**
     * Returns the stage after another; empty after the last.
     *
     * @throws IllegalArgumentException if the stage belongs to another model
     */
    default Optional<Phase> next(Phase stage) {
        if (!stages().contains(stage)) {
            throw new IllegalArgumentException(
                    "phase: " + stage + " of " + stage.model() + " (expected: a phase of " + id() + ")");
        }
        return stages().stream()
                .filter(later -> later.number() == stage.number() + 1)
                .findFirst();
    }

    /**
     * Returns the numbers that criteria may be dated by, in their order: with a schedule those of the five phases,
     * without one those of the stages of this model.
     */
    @Value.Lazy
    default List<Integer> datings() {
        return schedule().isEmpty()
                ? stages().stream().map(Phase::number).toList()
                : IntStream.rangeClosed(1, PhaseModelCheck.DUE_PHASES).boxed().toList();
    }

    /**
     * Returns the stage of this model by whose end something is due.
     *
     * @param dating one of the {@link #datings()}
     * @throws IllegalArgumentException for any other number
     */
    default Phase due(Component component, int dating) {
        List<Integer> datings = datings();
        int place = dating - datings.get(0);
        if (place < 0 || place >= datings.size()) {
            throw new IllegalArgumentException("phase: " + dating + " (expected: " + datings.get(0) + " to "
                    + datings.get(datings.size() - 1) + ")");
        }
        return phase(schedule().getOrDefault(component, datings).get(place));
    }

    /**
     * Refuses phases that do not count up, a schedule with holes or steps back, and cells of no phase.
     *
     * @return this, or the same with a copy of a schedule that somebody else could change
     */
    @Value.Check
    @SuppressWarnings("ReferenceEquality") // only a list that cannot change is its own copy
    default PhaseModel checked() {
        PhaseModelCheck.of(this);
        return schedule().values().stream().allMatch(stages -> stages == List.copyOf(stages))
                ? this
                : withSchedule(schedule().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.copyOf(each.getValue()))));
    }

    /** Returns a builder that begins with this model. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PhaseModel}. */
    final class Builder extends ImmutablePhaseModel.Builder {
        Builder() {}
    }
}
