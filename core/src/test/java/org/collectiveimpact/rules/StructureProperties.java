package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Structures;

/** Laws of every measure of governance and backbone support, whatever the initiative. */
@SameCases
class StructureProperties {

    private static final List<Criterion> CRITERIA = Stream.of(
                    GovernanceMeasures.BY_CRITERION, BackboneMeasures.BY_CRITERION)
            .flatMap(measures -> measures.keySet().stream())
            .sorted()
            .map(Samples::criterion)
            .toList();

    /** A single work group needs no tie to another, so that a second one may well lower the answer. */
    private static final String LINKS = "gov-workgroups-linked";

    @Property
    void aReadingSaysWhatWasCounted(@ForAll("initiatives") Initiative initiative) {
        for (Criterion criterion : CRITERIA) {
            assertThat(Samples.read(criterion, initiative).counted())
                    .as(criterion.id())
                    .isNotBlank();
        }
    }

    @Property
    void aReadingHasACauseExactlyIfItIsOpen(@ForAll("initiatives") Initiative initiative) {
        for (Criterion criterion : CRITERIA) {
            Reading reading = Samples.read(criterion, initiative);

            assertThat(reading.cause().isPresent())
                    .as(criterion.id())
                    .isEqualTo(
                            reading.score().isApplicable() && !reading.score().isKnown());
        }
    }

    @Property
    void aReadingNamesPlacesInOrder(@ForAll("initiatives") Initiative initiative) {
        for (Criterion criterion : CRITERIA) {
            Reading reading = Samples.read(criterion, initiative);

            assertThat(reading.shortfalls()).as(criterion.id()).isSorted();
            assertThat(reading.untold()).as(criterion.id()).isSorted();
        }
    }

    @Property
    void theOrderOfListsDoesNotMatter(@ForAll("initiatives") Initiative initiative) {
        Initiative once = Rearranged.eachIdOnce(initiative);
        Initiative reversed = Restructured.reversed(once);

        for (Criterion criterion : CRITERIA) {
            assertThat(Samples.read(criterion, reversed)).as(criterion.id()).isEqualTo(Samples.read(criterion, once));
        }
    }

    @Property
    void addingWhatIsSoundNeverLowersAReading(@ForAll("distinct") Initiative initiative) {
        Initiative joined = Restructured.joined(initiative, StructureSamples.structured());

        for (Criterion criterion : CRITERIA) {
            if (!criterion.id().equals(LINKS)) {
                assertThat(Samples.read(criterion, joined).score().low())
                        .as(criterion.id())
                        .isGreaterThanOrEqualTo(
                                Samples.read(criterion, initiative).score().low());
            }
        }
    }

    @Property
    void declaringAllCompleteNeverWidensAReading(@ForAll("distinct") Initiative initiative) {
        Initiative complete = initiative.withComplete(Section.values());

        for (Criterion criterion : CRITERIA) {
            Score before = Samples.read(criterion, initiative).score();
            Score after = Samples.read(criterion, complete).score();

            assertThat(after.low()).as(criterion.id()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).as(criterion.id()).isLessThanOrEqualTo(before.high());
        }
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Structures.any();
    }

    @Provide
    Arbitrary<Initiative> distinct() {
        return Structures.distinct();
    }
}
