package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.util.List;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.PartnerId;
import org.junit.jupiter.api.Test;

class DistinctObservationsTest {

    private static final Observation FIRST = Observation.of("2021", 11);

    @Test
    void aSecondFigureForAYearIsAWarning() {
        assertThat(violations(FIRST, Observation.of("2021", 10)))
                .containsExactly("WARNING indicators[absence].observations[1].period: 2021 (expected: another period,"
                        + " group, status, partner, definition or unit than indicators[absence].observations[0])");
    }

    @Test
    void figuresThatDifferInWhatTheyAreAboutStandSideBySide() {
        assertThat(violations(
                        FIRST,
                        Observation.of("2022", 11),
                        FIRST.withGroup(GroupId.of("north")),
                        FIRST.withStatus(ObservationStatus.REVISED),
                        FIRST.withPartner(PartnerId.of("library")),
                        FIRST.withDefinitionVersion("2"),
                        FIRST.withUnit("half-days")))
                .isEmpty();
    }

    @Test
    void conflictingFiguresStandSideBySide() {
        var conflicting = FIRST.withStatus(ObservationStatus.CONFLICTING);

        assertThat(violations(FIRST, conflicting, conflicting)).isEmpty();
    }

    private static List<String> violations(Observation... observations) {
        return violationsAfter(sound ->
                sound.withIndicators(absence().addObservations(observations).build()));
    }
}
