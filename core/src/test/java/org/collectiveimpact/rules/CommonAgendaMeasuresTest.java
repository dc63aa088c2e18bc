package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommonAgendaMeasuresTest {

    static Set<String> criteria() {
        return CommonAgendaMeasures.BY_CRITERION.keySet();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aSoundInitiativeMeetsIt(String criterion) {
        Reading reading = Samples.read(criterion, Samples.sound());

        assertThat(reading)
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted(reading.counted())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void ofABlankInitiativeNobodyCanTell(String criterion) {
        Reading reading = Samples.read(criterion, Samples.blank());

        assertThat(reading.score()).isEqualTo(Score.UNKNOWN);
        assertThat(reading.cause()).contains(Cause.NOT_RECORDED);
        assertThat(reading.counted()).matches("no [a-z ]+ recorded");
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aBareInitiativeDoesNotMeetIt(String criterion) {
        Reading reading = Samples.read(criterion, Samples.bare());

        assertThat(reading.score()).isEqualTo(Score.NONE);
        assertThat(reading.cause()).isEmpty();
        assertThat(reading.counted()).matches("no [a-z ]+, and that (list|part) is complete");
    }
}
