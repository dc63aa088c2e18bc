package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Evidence;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;
import org.junit.jupiter.api.Test;

class CasesTest {

    private final Initiative milwaukee = Cases.milwaukee();

    @Test
    void milwaukeeContradictsItselfNowhere() {
        assertThat(InitiativeValidator.standard().validate(milwaukee)).isEmpty();
    }

    @Test
    void milwaukeeIsTheSameAfterARoundTripThroughYamlAndJson() {
        for (String name : new String[] {"copy.yaml", "copy.json"}) {
            assertThat(Documents.parse(Documents.text(milwaukee, name), name)).isEqualTo(milwaukee);
        }
    }

    @Test
    void everyAnswerOfMilwaukeeNamesItsEvidence() {
        assertThat(milwaukee.attestations())
                .isNotEmpty()
                .extracting(Attestation::evidence)
                .allSatisfy(evidence -> assertThat(evidence)
                        .isNotEmpty()
                        .extracting(Evidence::link)
                        .allMatch(link -> link.isPresent()));
    }

    @Test
    void everyFigureOfMilwaukeeNamesItsSource() {
        assertThat(milwaukee.indicators())
                .flatExtracting(indicator -> indicator.observations())
                .isNotEmpty()
                .allMatch(observation -> !observation.sources().isEmpty());
    }
}
