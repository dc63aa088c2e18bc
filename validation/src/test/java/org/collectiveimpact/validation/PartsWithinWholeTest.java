package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.counted;
import static org.collectiveimpact.validation.SoundInitiative.meeting;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsWithinWholeTest {

    @Test
    void noMorePrincipalsThanSeatsAttend() {
        assertThat(violationsAfter(
                        sound -> sound.withMeetings(meeting().principals(11).build())))
                .containsExactly("ERROR meetings[0].principals: 11 (expected: at most seats, 10)");
        assertThat(violationsAfter(
                        sound -> sound.withMeetings(meeting().principals(10).build())))
                .isEmpty();
    }

    @Test
    void principalsWithoutSeatsCannotTell() {
        assertThat(violationsAfter(sound -> sound.withMeetings(meeting().build().withSeats(Optional.empty()))))
                .isEmpty();
    }

    @Test
    void theNumeratorOfAPercentageIsPartOfItsDenominator() {
        assertThat(violationsAfter(sound -> sound.withIndicators(
                        reading().observations(List.of(counted(201, 200))).build())))
                .containsExactly("ERROR indicators[reading].observations[0].numerator: 201 (expected: at most"
                        + " denominator, 200)");
        assertThat(violationsAfter(sound -> sound.withIndicators(
                        reading().observations(List.of(counted(200, 200))).build())))
                .isEmpty();
    }

    @Test
    void theNumeratorOfAMeanMayBeLarger() {
        assertThat(violationsAfter(sound -> sound.withIndicators(
                        absence().addObservations(counted(2400, 200)).build())))
                .isEmpty();
    }
}
