package org.collectiveimpact.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What every phase model must keep to, so that whoever holds one may rely on it. */
final class PhaseModelCheck {

    /** How many phases the model has that criteria are dated by. */
    static final int DUE_PHASES = 5;

    private PhaseModelCheck() {}

    static void of(PhaseModel model) {
        require(
                model.id().matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "id",
                quoted(model.id()),
                "lower-case words joined by hyphens");
        stages(model);
        if (!model.schedule().isEmpty()) {
            for (Component component : Component.values()) {
                schedule(model, component);
            }
        }
        cells(model);
    }

    private static void stages(PhaseModel model) {
        List<Integer> numbers = model.phases().stream().map(Phase::number).toList();
        require(!numbers.isEmpty(), "phases", "none", "at least one");
        require(
                numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList()),
                "phases",
                "numbered " + numbers,
                "1, 2, 3 and so on");
        model.entry().ifPresent(entry -> require(entry.isEntry(), "entry", "numbered " + entry.number(), "0"));
        for (Phase stage : model.stages()) {
            require(stage.model().equals(model.id()), "model of " + stage, quoted(stage.model()), quoted(model.id()));
        }
    }

    private static void schedule(PhaseModel model, Component component) {
        List<Integer> stages = model.schedule().getOrDefault(component, List.of());
        int first = model.stages().get(0).number();
        int last = model.phases().size();
        boolean sound = stages.size() == DUE_PHASES
                && stages.stream().allMatch(stage -> first <= stage && stage <= last)
                && stages.equals(stages.stream().sorted().toList());
        require(
                sound,
                "schedule of " + component.id(),
                stages.toString(),
                "five numbers from " + first + " to " + last + ", none smaller than the one before");
    }

    private static void cells(PhaseModel model) {
        Set<List<Object>> seen = new HashSet<>();
        for (PhaseCell cell : model.cells()) {
            String name = "cell of " + cell.component().id();
            int last = model.phases().size();
            require(1 <= cell.phase() && cell.phase() <= last, name, "phase " + cell.phase(), "1 to " + last);
            require(
                    seen.add(List.of(cell.component(), cell.phase())),
                    name,
                    "phase " + cell.phase() + " twice",
                    "once");
        }
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static void require(boolean met, String name, String value, String expected) {
        if (!met) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: " + expected + ")");
        }
    }
}
