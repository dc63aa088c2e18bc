package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.boundaries;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Boundaries;
import org.collectiveimpact.model.Initiative;
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
        assertThat(complete(boundaries().inScope(List.of()).outOfScope(List.of())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "written: place, population; missing: what is in scope, what is out of scope")
                        .withShortfalls("agenda.boundaries.inScope", "agenda.boundaries.outOfScope"));
    }

    @Test
    void bothScopeListsAloneArePartOfIt() {
        assertThat(complete(boundaries().geography(Optional.empty()).population(Optional.empty())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "written: what is in scope, what is out of scope; missing: place, population")
                        .withShortfalls("agenda.boundaries.geography", "agenda.boundaries.population"));
    }

    @Test
    void threePartsArePartOfIt() {
        assertThat(complete(boundaries().geography("")).score()).isEqualTo(Score.HALF);
        assertThat(complete(boundaries().population("")).score()).isEqualTo(Score.HALF);
        assertThat(complete(boundaries().inScope(List.of(""))).score()).isEqualTo(Score.HALF);
        assertThat(complete(boundaries().outOfScope(List.of(""))).score()).isEqualTo(Score.HALF);
    }

    @Test
    void oneOfEachPairIsNotEnough() {
        assertThat(complete(boundaries().population("").outOfScope(List.of())))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "written: place, what is in scope; missing: population, what is out of scope")
                        .withShortfalls("agenda.boundaries.outOfScope", "agenda.boundaries.population"));
    }

    @Test
    void onePartIsNotEnough() {
        assertThat(complete(Boundaries.builder().geography("Reading City")).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whatIsNotWrittenMayBeSetAllTheSame() {
        assertThat(read(boundaries().inScope(List.of()).outOfScope(List.of())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("agenda.boundaries.inScope", "agenda.boundaries.outOfScope")
                        .counted("written: place, population; not recorded: what is in scope, what is out of scope")
                        .build());
        assertThat(read(Boundaries.builder().geography("Reading City")).score()).isEqualTo(Score.UNKNOWN);
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
        return Samples.read("ca-boundaries", with(boundaries));
    }

    /** Reads the sample with an agenda that was declared complete. */
    private static Reading complete(Boundaries.Builder boundaries) {
        return Samples.read("ca-boundaries", with(boundaries).withComplete(Section.AGENDA));
    }

    private static Initiative with(Boundaries.Builder boundaries) {
        return Samples.sound()
                .withAgenda(Samples.agenda().boundaries(boundaries.build()).build());
    }
}
