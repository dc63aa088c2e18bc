package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.boundaries;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Boundaries;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class BoundaryMeasuresTest {

    @Test
    void allFourPartsAreEnough() {
        assertThat(read(boundaries()))
                .isEqualTo(
                        Reading.of(Answer.YES, "written: place, population, what is in scope, what is out of scope"));
    }

    @Test
    void placeAndPopulationAloneArePartOfIt() {
        assertThat(read(boundaries().inScope(List.of()).outOfScope(List.of())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "written: place, population; missing: what is in scope, what is out of scope")
                        .withShortfalls("agenda.boundaries.inScope", "agenda.boundaries.outOfScope"));
    }

    @Test
    void bothScopeListsAloneArePartOfIt() {
        assertThat(read(boundaries().geography(Optional.empty()).population(Optional.empty())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "written: what is in scope, what is out of scope; missing: place, population")
                        .withShortfalls("agenda.boundaries.geography", "agenda.boundaries.population"));
    }

    @Test
    void threePartsArePartOfIt() {
        assertThat(read(boundaries().geography("")).score()).isEqualTo(Score.HALF);
        assertThat(read(boundaries().population("")).score()).isEqualTo(Score.HALF);
        assertThat(read(boundaries().inScope(List.of(""))).score()).isEqualTo(Score.HALF);
        assertThat(read(boundaries().outOfScope(List.of(""))).score()).isEqualTo(Score.HALF);
    }

    @Test
    void oneOfEachPairIsNotEnough() {
        assertThat(read(boundaries().population("").outOfScope(List.of())))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "written: place, what is in scope; missing: population, what is out of scope")
                        .withShortfalls("agenda.boundaries.outOfScope", "agenda.boundaries.population"));
    }

    @Test
    void onePartIsNotEnough() {
        assertThat(read(Boundaries.builder().geography("Reading City")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void boundariesWithoutAnyPartAreNoneRecorded() {
        assertThat(read(Boundaries.builder().geography(" ")))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no boundaries recorded")
                        .withUntold("agenda.boundaries"));
    }

    @Test
    void anAgendaDeclaredCompleteWithoutBoundariesHasNone() {
        assertThat(Samples.read(
                        "ca-boundaries",
                        Samples.sound()
                                .withAgenda(Samples.agenda()
                                        .boundaries(Optional.empty())
                                        .build())
                                .withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.NO, "no boundaries, and that part is complete")
                        .withShortfalls("agenda.boundaries"));
    }

    private static Reading read(Boundaries.Builder boundaries) {
        return Samples.read(
                "ca-boundaries",
                Samples.sound()
                        .withAgenda(
                                Samples.agenda().boundaries(boundaries.build()).build()));
    }
}
