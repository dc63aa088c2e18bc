package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.evenings;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.IntermediateOutcome;
import org.collectiveimpact.model.IntermediateOutcomeId;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Relationship;
import org.junit.jupiter.api.Test;

class ToItselfTest {

    @Test
    void noActivityReinforcesItself() {
        var itself = evenings().addReinforces(ActivityId.of("evenings")).build();
        var other = evenings()
                .id(ActivityId.of("mornings"))
                .addReinforces(ActivityId.of("evenings"))
                .build();

        assertThat(violationsAfter(sound -> sound.withActivities(itself)))
                .containsExactly(
                        "ERROR activities[evenings].reinforces[0]: 'evenings' (expected: another than itself)");
        assertThat(violationsAfter(sound -> sound.withActivities(evenings().build(), other)))
                .isEmpty();
    }

    @Test
    void noOutcomeFollowsFromItself() {
        var calm = IntermediateOutcome.builder()
                .id(IntermediateOutcomeId.of("calm"))
                .name("Calm evenings")
                .build();

        assertThat(violationsAfter(sound -> sound.withIntermediateOutcomes(calm.withAfter(calm.id()))))
                .containsExactly("ERROR intermediateOutcomes[calm].after[0]: 'calm' (expected: another than itself)");
        assertThat(violationsAfter(sound -> sound.withIntermediateOutcomes(
                        calm, calm.withId(IntermediateOutcomeId.of("sleep")).withAfter(calm.id()))))
                .isEmpty();
    }

    @Test
    void nobodyIsRelatedToThemselves() {
        var library = PartnerId.of("library");

        assertThat(violationsAfter(sound -> sound.withRelationships(
                        Relationship.builder().a(library).b(library).build())))
                .containsExactly("ERROR relationships[0].b: 'library' (expected: another than itself)");
    }
}
