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
import org.collectiveimpact.model.Initiatives;

/** Laws of every measure of the agenda and the preconditions, whatever the initiative. */
@SameCases
class MeasureProperties {

    private static final List<Criterion> CRITERIA = Stream.of(
                    CommonAgendaMeasures.BY_CRITERION, PreconditionMeasures.BY_CRITERION)
            .flatMap(measures -> measures.keySet().stream())
            .sorted()
            .map(Samples::criterion)
            .toList();

    /** A single goal needs no rank, so that a second one may well lower the answer. */
    private static final String PRIORITIES = "ca-goals-prioritised";

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

            assertThat(reading.cause().isEmpty())
                    .as(criterion.id())
                    .isEqualTo(reading.score().isKnown());
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
        Initiative reversed = Rearranged.reversed(once);

        for (Criterion criterion : CRITERIA) {
            assertThat(Samples.read(criterion, reversed)).as(criterion.id()).isEqualTo(Samples.read(criterion, once));
        }
    }

    @Property
    void addingWhatIsSoundNeverLowersAReading(@ForAll("initiatives") Initiative initiative) {
        Initiative joined = Rearranged.joined(initiative, Samples.sound());
        boolean singleGoal = initiative.goals().size() == 1;

        for (Criterion criterion : CRITERIA) {
            if (!(singleGoal && criterion.id().equals(PRIORITIES))) {
                assertThat(Samples.read(criterion, joined).score().low())
                        .as(criterion.id())
                        .isGreaterThanOrEqualTo(
                                Samples.read(criterion, initiative).score().low());
            }
        }
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Initiatives.any();
    }
}
