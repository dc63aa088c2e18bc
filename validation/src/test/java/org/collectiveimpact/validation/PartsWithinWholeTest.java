package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.counted;
import static org.collectiveimpact.validation.SoundInitiative.meeting;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
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
        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .observations(List.of(counted(201, 200).withValue(BigDecimal.valueOf(100))))
                        .build())))
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

    @Test
    void inPercentThatIsAWarningAsAChangeMayBeMeant() {
        assertThat(violationsAfter(sound -> sound.withIndicators(absence()
                        .unit("percent")
                        .addObservations(counted(201, 200))
                        .build())))
                .contains("WARNING indicators[absence].observations[0].numerator: 201 (expected: at most denominator,"
                        + " 200)");
    }

    @Test
    void noGroupIsLargerThanThePopulation() {
        assertThat(violationsAfter(sound -> sound.withIndicators(absence()
                        .addObservations(counted(90, 200), north(91, 201))
                        .build())))
                .containsExactly(
                        "WARNING indicators[absence].observations[1].denominator: 201 (expected: at most"
                                + " indicators[absence].observations[0].denominator, 200)",
                        "WARNING indicators[absence].observations[1].numerator: 91 (expected: at most"
                                + " indicators[absence].observations[0].numerator, 90)");
        assertThat(violationsAfter(sound -> sound.withIndicators(absence()
                        .addObservations(counted(90, 200), north(90, 200))
                        .build())))
                .isEmpty();
    }

    @Test
    void aGroupIsComparedWithTheLargestFigureOfItsTime() {
        var revised = counted(95, 210).withStatus(ObservationStatus.REVISED);
        var earlier = counted(80, 180).withPeriod(DateRange.parse("2021"));

        assertThat(violationsAfter(sound -> sound.withIndicators(absence()
                        .addObservations(counted(90, 200), revised, earlier, north(95, 210))
                        .build())))
                .isEmpty();
    }

    private static Observation north(int numerator, int denominator) {
        return counted(numerator, denominator).withGroup(GroupId.of("north"));
    }
}
