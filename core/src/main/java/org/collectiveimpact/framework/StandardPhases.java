package org.collectiveimpact.framework;

import java.util.List;
import java.util.stream.Stream;

/** The phase models that come with the library; their texts are tables. */
final class StandardPhases {

    private static final Table CELLS = Table.read(StandardPhases.class, "phase-cells.tsv");
    private static final Table QUESTIONS = Table.read(StandardPhases.class, "phase-questions.tsv");
    private static final Table NOTES = Table.read(StandardPhases.class, "phase-notes.tsv");

    static final PhaseModel FIVE_PHASES = model("five-phases", 5)
            .title("Five phases")
            .addPhases(
                    phase("five-phases", 1, "Assess Readiness"),
                    phase("five-phases", 2, "Initiate Action"),
                    phase("five-phases", 3, "Organize for Impact"),
                    phase("five-phases", 4, "Begin Implementation"),
                    phase("five-phases", 5, "Sustain Action and Impact"))
            .putSchedule(Component.GOVERNANCE_AND_INFRASTRUCTURE, List.of(1, 2, 3, 4, 5))
            .putSchedule(Component.STRATEGIC_PLANNING, List.of(1, 2, 3, 4, 5))
            .putSchedule(Component.COMMUNITY_INVOLVEMENT, List.of(1, 2, 3, 4, 5))
            .putSchedule(Component.EVALUATION_AND_IMPROVEMENT, List.of(1, 2, 3, 4, 5))
            .build();

    static final PhaseModel THREE_PHASES = model("three-phases", 3)
            .title("Three phases")
            .entry(phase("three-phases", 0, "Preconditions"))
            .addPhases(
                    phase("three-phases", 1, "Initiate Action"),
                    phase("three-phases", 2, "Organize for Impact"),
                    phase("three-phases", 3, "Sustain Action and Impact"))
            .putSchedule(Component.GOVERNANCE_AND_INFRASTRUCTURE, List.of(0, 1, 2, 2, 3))
            .putSchedule(Component.STRATEGIC_PLANNING, List.of(0, 1, 2, 3, 3))
            .putSchedule(Component.COMMUNITY_INVOLVEMENT, List.of(0, 1, 2, 2, 3))
            .putSchedule(Component.EVALUATION_AND_IMPROVEMENT, List.of(0, 1, 2, 2, 3))
            .build();

    private StandardPhases() {}

    /** Returns a builder with the id, the cells and the notes. */
    private static PhaseModel.Builder model(String id, int phases) {
        PhaseModel.Builder model = PhaseModel.builder();
        model.id(id).addAllNotes(of(NOTES, id).map(Statement::from).toList());
        for (int phase = 1; phase <= phases; phase++) {
            for (Component component : Component.values()) {
                model.addCells(cell(id, phase, component));
            }
        }
        return model;
    }

    private static PhaseCell cell(String model, int phase, Component component) {
        return new PhaseCell(
                component,
                phase,
                of(CELLS, model, phase)
                        .filter(row -> row.oneOf("component", Component.values()) == component)
                        .map(Statement::from)
                        .toList());
    }

    private static Phase phase(String model, int number, String name) {
        return new Phase(
                model,
                number,
                name,
                of(QUESTIONS, model, number).map(Statement::from).toList());
    }

    private static Stream<Row> of(Table table, String model, int phase) {
        return of(table, model).filter(row -> row.whole("phase", 0, PhaseModelCheck.DUE_PHASES) == phase);
    }

    private static Stream<Row> of(Table table, String model) {
        return table.rows().stream().filter(row -> row.text("model").equals(model));
    }
}
