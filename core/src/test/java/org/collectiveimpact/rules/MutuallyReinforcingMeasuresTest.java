package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.collectiveimpact.model.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutuallyReinforcingMeasuresTest {

    static Set<String> criteria() {
        return MutuallyReinforcingMeasures.BY_CRITERION.keySet();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aSoundInitiativeMeetsIt(String criterion) {
        Reading reading = Samples.read(criterion, WorkSamples.working());

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

        if (criterion.equals("mra-overlaps-handled")) {
            assertThat(reading).isEqualTo(Reading.of(Answer.YES, "no activities of different partners overlap"));
        } else {
            assertThat(reading.score()).isEqualTo(Score.NONE);
            assertThat(reading.cause()).isEmpty();
            assertThat(reading.counted()).matches("no [a-z ]+, and that (list|part) is complete");
        }
    }
}
