package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.counted;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.util.List;
import org.collectiveimpact.model.Observation;
import org.junit.jupiter.api.Test;

class SmallFiguresTest {

    @Test
    void aPublishedFigureOfFewerThanTenIsAWarning() {
        assertThat(violations(counted(9, 9).withPublished(true)))
                .containsExactly(
                        "WARNING indicators[absence].observations[0].denominator: 9 (expected: 10 or more in what is"
                                + " published, so that nobody can be told by it)",
                        "WARNING indicators[absence].observations[0].numerator: 9 (expected: 10 or more in what is"
                                + " published, so that nobody can be told by it)");
        assertThat(violations(counted(10, 10).withPublished(true))).isEmpty();
    }

    @Test
    void nobodyIsTooFewAsWell() {
        assertThat(violations(counted(0, 200).withPublished(true))).hasSize(1);
    }

    @Test
    void whatIsNotPublishedMayBeSmall() {
        assertThat(violations(counted(9, 9).withPublished(false))).isEmpty();
        assertThat(violations(counted(9, 9))).isEmpty();
    }

    private static List<String> violations(Observation figure) {
        return violationsAfter(
                sound -> sound.withIndicators(absence().addObservations(figure).build()));
    }
}
