package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all measures have in common. */
class MeasuresTest {

    /** What reads otherwise than no where every section is empty and complete. */
    private static final Map<String, Reading> BARE = Map.of(
            "pre-existing-efforts-mapped", Reading.of(Answer.YES, "a search found no other initiative"),
            "mra-overlaps-handled", Reading.of(Answer.YES, "no activities of different partners overlap"),
            "sm-confidentiality", Reading.unknown(Cause.NOT_RECORDED, "no non-public figures recorded"));

    static Set<String> criteria() {
        return Measures.BY_CRITERION.keySet();
    }

    static Stream<Arguments> criteriaWithSoundInitiatives() {
        return Stream.of(
                        sound(CommonAgendaMeasures.BY_CRITERION, Samples.sound()),
                        sound(PreconditionMeasures.BY_CRITERION, Samples.sound()),
                        sound(SharedMeasurementMeasures.BY_CRITERION, IndicatorSamples.measured()),
                        sound(MutuallyReinforcingMeasures.BY_CRITERION, WorkSamples.working()),
                        sound(CommunicationMeasures.BY_CRITERION, TalkSamples.talking()),
                        sound(BackboneMeasures.BY_CRITERION, StructureSamples.structured()),
                        sound(GovernanceMeasures.BY_CRITERION, StructureSamples.structured()),
                        sound(PrinciplesMeasures.BY_CRITERION, CommunitySamples.engaged()))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> sound(Map<String, Measure> measures, Initiative initiative) {
        return measures.keySet().stream().sorted().map(criterion -> Arguments.of(criterion, initiative));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("criteriaWithSoundInitiatives")
    void aSoundInitiativeMeetsIt(String criterion, Initiative sound) {
        Reading reading = Samples.read(criterion, sound);

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
        assertThat(reading.counted()).matches("(no|neither) [a-z -]+ recorded|not recorded: [a-z ,]+");
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aBareInitiativeDoesNotMeetIt(String criterion) {
        Reading reading = Samples.read(criterion, Samples.bare());

        if (BARE.containsKey(criterion)) {
            assertThat(reading).isEqualTo(BARE.get(criterion));
        } else {
            assertThat(reading.score()).isEqualTo(Score.NONE);
            assertThat(reading.cause()).isEmpty();
            assertThat(reading.counted())
                    .matches("no [a-z ]+(, and that (list|part) is complete| is intended or tracked)"
                            + "|neither [a-z ]+|missing: [a-z ,]+");
        }
    }

    @Test
    void aMeasureHasANameAndAReader() {
        assertThatNullPointerException().isThrownBy(() -> Measure.of("x", null)).withMessage("reader");
        assertThatNullPointerException()
                .isThrownBy(() -> Measure.of(null, (criterion, facts) -> Reading.of(Answer.YES, "all")))
                .withMessage("name");
    }
}
