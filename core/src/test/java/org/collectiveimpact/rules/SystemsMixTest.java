package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.Answer;
import org.junit.jupiter.api.Test;

class SystemsMixTest {

    @Test
    void oneLeverOfEachGroupIsEnough() {
        assertThat(read("programme", "policy", "power"))
                .isEqualTo(Reading.of(Answer.YES, "2 of 3 strategies go beyond programmes, to policy, power"));
    }

    @Test
    void leversOfOneGroupArePartOfIt() {
        assertThat(read("programme", "practice", "policy"))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "2 of 3 strategies go beyond programmes, to policy, practice,"
                                        + " none to relationship, power or mental model; without: Strategy 0")
                        .withShortfalls("strategies[strategy-0]"));
        assertThat(read("mental-model", "relationship").counted())
                .isEqualTo("2 of 2 strategies go beyond programmes, to relationship, mental model,"
                        + " none to policy, practice or resource flow");
    }

    @Test
    void everyLeverButProgrammesBelongsToAGroup() {
        for (Lever lever : Lever.values()) {
            assertThat(read(lever.id()).score()).isEqualTo(lever == Lever.PROGRAMME ? Score.NONE : Score.HALF);
        }
    }

    @Test
    void programmesAloneAreNotEnough() {
        assertThat(read("programme", "programme"))
                .isEqualTo(
                        Reading.of(Answer.NO, "0 of 2 strategies go beyond programmes; without: Strategy 0, Strategy 1")
                                .withShortfalls("strategies[strategy-0]", "strategies[strategy-1]"));
    }

    @Test
    void aStrategyWithoutALeverMayAddAGroup() {
        assertThat(read("policy", ""))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[strategy-1]")
                        .counted("1 of 2 strategies go beyond programmes, to policy,"
                                + " none to relationship, power or mental model; not recorded: Strategy 1")
                        .build());
        assertThat(read("programme", "").score()).isEqualTo(Score.between(0, 0.5));
        assertThat(read("", "").score()).isEqualTo(Score.UNKNOWN);
        assertThat(read("policy", "power", "").score()).isEqualTo(Score.FULL);
    }

    @Test
    void aLowerLimitAsksForOneGroup() {
        assertThat(Samples.read(
                                Samples.withYes("ca-strategy-systems-mix", ">= 1"),
                                Samples.sound()
                                        .withStrategies(Samples.strategy("law")
                                                .lever(Lever.POLICY)
                                                .build()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    /** Reads strategies with these levers; an empty one is not recorded. */
    private static Reading read(String... levers) {
        return Samples.read(
                "ca-strategy-systems-mix",
                Samples.sound()
                        .withStrategies(IntStream.range(0, levers.length)
                                .mapToObj(i -> Samples.strategy("strategy-" + i)
                                        .lever(lever(levers[i]))
                                        .build())
                                .toList()));
    }

    private static Optional<Lever> lever(String id) {
        return Arrays.stream(Lever.values())
                .filter(lever -> lever.id().equals(id))
                .findFirst();
    }
}
