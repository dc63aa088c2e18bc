package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilledTest {

    @Test
    void anInitiativeWithEverythingInItIsSound() {
        assertThat(InitiativeValidator.standard().asOf(Filled.DAY).validate(Filled.initiative()))
                .isEmpty();
    }

    @Test
    void everyTypeIsInIt() {
        assertThat(Layout.of(Filled.initiative()).byType().keySet()).containsExactlyInAnyOrderElementsOf(Shape.types());
    }
}
