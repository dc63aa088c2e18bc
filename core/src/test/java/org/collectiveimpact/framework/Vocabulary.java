package org.collectiveimpact.framework;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every vocabulary of the package, and every statement that can be reached from it. */
final class Vocabulary {

    static final List<List<Titled>> ALL = List.of(
            List.of(Accountability.values()),
            List.of(BackboneFunction.values()),
            List.of(BackboneRole.values()),
            List.of(BackboneType.values()),
            List.of(CollaborationAssumption.values()),
            List.of(CollaborationLevel.values()),
            List.of(Component.values()),
            List.of(Condition.values()),
            List.of(CurveStep.values()),
            List.of(Definition.values()),
            List.of(IndicatorPower.values()),
            List.of(Lever.values()),
            List.of(LeverGroup.values()),
            List.of(LinkedCollaboration.values()),
            List.of(PerformanceKind.values()),
            List.of(Precondition.values()),
            List.of(Principle.values()),
            List.of(Standing.values()),
            List.of(StructureLevel.values()));

    private Vocabulary() {}

    /** Returns what the constants of all vocabularies and both phase models say. */
    static List<Statement> statements() {
        Stream<Statement> said = ALL.stream().flatMap(List::stream).flatMap(Vocabulary::saidBy);
        Stream<Statement> ofPhases =
                Stream.of(PhaseModel.five(), PhaseModel.three()).flatMap(Vocabulary::saidBy);
        return Stream.concat(said, ofPhases).toList();
    }

    private static Stream<Statement> saidBy(PhaseModel model) {
        return Stream.of(
                        model.notes().stream(),
                        model.stages().stream().flatMap(stage -> stage.keyQuestions().stream()),
                        model.cells().stream().flatMap(cell -> cell.statements().stream()))
                .flatMap(statements -> statements);
    }

    private static Stream<Statement> saidBy(Titled constant) {
        return Arrays.stream(constant.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .map(method -> result(constant, method))
                .flatMap(Vocabulary::flat)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast);
    }

    private static Object result(Titled constant, Method method) {
        try {
            return method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " of " + constant, e);
        }
    }

    private static Stream<?> flat(Object result) {
        if (result instanceof Optional<?> optional) {
            return optional.stream();
        }
        return result instanceof List<?> list ? list.stream() : Stream.of(result);
    }
}
