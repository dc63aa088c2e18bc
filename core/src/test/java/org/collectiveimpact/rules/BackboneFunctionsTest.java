package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class BackboneFunctionsTest {

    @Test
    void allSixAreEnough() {
        assertThat(read(with(owners(6))))
                .isEqualTo(Reading.of(Answer.YES, "6 of 6 backbone functions have somebody responsible"));
    }

    @Test
    void fiveArePartOfIt() {
        assertThat(read(with(owners(5))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "5 of 6 backbone functions have somebody responsible; without: mobilise funding")
                        .withShortfalls("backbone.functions[funding]"));
    }

    @Test
    void threeArePartOfItAndTwoAreNotEnough() {
        assertThat(read(with(owners(3))).score()).isEqualTo(Score.HALF);
        assertThat(read(with(owners(2))))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "2 of 6 backbone functions have somebody responsible; without: establish shared"
                                        + " measurement practices, build public will, advance policy, mobilise funding")
                        .withShortfalls(
                                "backbone.functions[funding]",
                                "backbone.functions[policy]",
                                "backbone.functions[public-will]",
                                "backbone.functions[shared-measurement]"));
    }

    @Test
    void aPersonMayBeResponsibleAsWell() {
        assertThat(read(with(Stream.of(BackboneFunction.values())
                                .map(function -> FunctionOwner.builder()
                                        .function(function)
                                        .person(PersonId.of("lee"))
                                        .build())
                                .toList()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aFunctionListedTwiceCountsOnce() {
        List<FunctionOwner> twice = new ArrayList<>(owners(5));
        twice.add(owners(1).get(0));

        assertThat(read(with(twice)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aFunctionListedWithoutAnybodyMayHaveSomebody() {
        List<FunctionOwner> open = new ArrayList<>(owners(5));
        open.add(StructureSamples.owner(BackboneFunction.MOBILIZE_FUNDING)
                .partner(Optional.empty())
                .build());

        assertThat(read(with(open)))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("backbone.functions[funding]")
                        .counted("5 of 6 backbone functions have somebody responsible; not recorded: mobilise funding")
                        .build());
        assertThat(read(with(open).withComplete(Section.BACKBONE)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void withoutAnyNobodyCanTell() {
        assertThat(read(with(List.of())))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no owners of the functions of a backbone recorded")
                        .withUntold("backbone.functions"));
    }

    private static List<FunctionOwner> owners(int size) {
        return Arrays.stream(BackboneFunction.values())
                .limit(size)
                .map(function -> StructureSamples.owner(function).build())
                .toList();
    }

    private static Initiative with(List<FunctionOwner> functions) {
        return structured()
                .withBackbone(StructureSamples.backbone().functions(functions).build());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("bb-functions-owned", initiative);
    }
}
