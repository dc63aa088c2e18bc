package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;

/** Laws of {@link PhaseModel}, whatever the model. */
@SameCases
class PhaseModelProperties {

    @Property
    void whatIsDatedLaterIsNeverDueEarlier(@ForAll("models") PhaseModel model, @ForAll Component component) {
        assertThat(model.datings().stream()
                        .map(dating -> model.due(component, dating).number()))
                .isSorted();
    }

    @Property
    void goingFromStageToStageVisitsAll(@ForAll("models") PhaseModel model) {
        List<Phase> visited = Stream.iterate(
                        Optional.of(model.stages().get(0)), Optional::isPresent, stage -> stage.flatMap(model::next))
                .map(Optional::orElseThrow)
                .toList();

        assertThat(visited).isEqualTo(model.stages());
    }

    @Provide
    Arbitrary<PhaseModel> models() {
        Arbitrary<PhaseModel> own = Arbitraries.integers()
                .between(1, 8)
                .flatMap(phases -> Arbitraries.integers()
                        .between(1, phases)
                        .list()
                        .ofSize(5)
                        .map(stages -> model(phases, stages.stream().sorted().toList())));
        return Arbitraries.oneOf(
                Arbitraries.of(PhaseModel.five(), PhaseModel.three()),
                own,
                own.map(model -> model.withSchedule(Map.of())));
    }

    private static PhaseModel model(int phases, List<Integer> schedule) {
        PhaseModel.Builder model = PhaseModel.builder();
        model.id("own").title("Own");
        for (int phase = 1; phase <= phases; phase++) {
            model.addPhases(Phase.of("own", phase, "Phase " + phase));
        }
        for (Component component : Component.values()) {
            model.putSchedule(component, schedule);
        }
        return model.build();
    }
}
