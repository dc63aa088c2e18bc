package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.initiative;
import static org.collectiveimpact.validation.SoundInitiative.partner;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import org.collectiveimpact.model.GoalId;
import org.junit.jupiter.api.Test;

class UniqueIdsTest {

    @Test
    void aSecondPartnerWithAnIdIsPointedOut() {
        var library = partner("library", "State Library");

        assertThat(violationsAfter(
                        sound -> sound.toBuilder().addPartners(library).build()))
                .containsExactly("ERROR partners[library].id: 'library' (expected: unique among partners;"
                        + " /partners/1 has it too)");
    }

    @Test
    void eachFurtherOneIsPointedOut() {
        var library = partner("library", "State Library");
        var thrice = initiative().toBuilder().addPartners(library, library).build();

        assertThat(InitiativeValidator.standard().validate(thrice))
                .extracting(Violation::pointer)
                .containsExactly("/partners/2/id", "/partners/3/id");
    }

    @Test
    void elementsOfDifferentKindsMayShareAnId() {
        assertThat(violationsAfter(sound -> sound.toBuilder()
                        .addGoals(sound.goals().get(0).withId(GoalId.of("library")))
                        .build()))
                .isEmpty();
    }
}
