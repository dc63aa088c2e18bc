package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.measurement.Curves.TODAY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;

/** Laws of the figures that are read, whatever the observations. */
@SameCases
class SeriesProperties {

    private static final List<ObservationStatus> FIRMEST_FIRST = List.of(
            ObservationStatus.REVISED,
            ObservationStatus.FINAL,
            ObservationStatus.PROVISIONAL,
            ObservationStatus.DERIVED,
            ObservationStatus.APPROXIMATE);

    @Property
    void theOrderOfTheObservationsDoesNotMatter(
            @ForAll("observations") List<Observation> observations, @ForAll long seed) {
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(series(shuffled).segments()).isEqualTo(series(observations).segments());
        assertThat(series(shuffled).leftOut()).isEqualTo(series(observations).leftOut());
    }

    @Property
    void nothingIsDroppedSilently(@ForAll("observations") List<Observation> observations) {
        Series series = series(observations);

        Set<Observation> said = new HashSet<>();
        series.segments().forEach(segment -> segment.figures().forEach(figure -> said.addAll(figure.observations())));
        series.leftOut().forEach(each -> said.add(each.observation()));
        assertThat(said).isEqualTo(new HashSet<>(observations));
    }

    @Property
    void whatIsRecordedTwiceCountsOnce(@ForAll("observations") List<Observation> observations) {
        List<Observation> twice = new ArrayList<>(observations);
        twice.addAll(observations);

        assertThat(series(twice).segments()).isEqualTo(series(observations).segments());
    }

    @Property
    void anObservationInAnotherUnitChangesNothing(
            @ForAll("observations") List<Observation> observations, @ForAll("observation") Observation other) {
        List<Observation> more = new ArrayList<>(observations);
        more.add(other.withUnit("miles"));

        assertThat(series(more).segments()).isEqualTo(series(observations).segments());
    }

    @Property
    void eachPeriodHasTheFigureThatTheRulePicks(@ForAll("observations") List<Observation> observations) {
        for (Segment segment : series(observations).segments()) {
            for (Figure figure : segment.figures()) {
                List<BigDecimal> values = picked(observations, figure.period());

                assertThat(figure.low()).isEqualByComparingTo(Collections.min(values));
                assertThat(figure.high()).isEqualByComparingTo(Collections.max(values));
                assertThat(figure.isOneValue()).isEqualTo(figure.low().compareTo(figure.high()) == 0);
            }
        }
    }

    @Property
    void figuresOfASegmentAreOfOneLengthAndInOrder(@ForAll("observations") List<Observation> observations) {
        for (Segment segment : series(observations).segments()) {
            List<DateRange> periods =
                    segment.figures().stream().map(Figure::period).toList();
            assertThat(periods).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(periods).allMatch(period -> Times.months(period) == segment.months());
        }
    }

    /** The rule once more, the slow way. */
    private static List<BigDecimal> picked(List<Observation> observations, DateRange period) {
        List<Observation> rivals = observations.stream()
                .filter(each -> each.period().equals(period))
                .toList();
        List<Observation> picked = new ArrayList<>(rivals.stream()
                .filter(each -> isOf(each, ObservationStatus.CONFLICTING))
                .toList());
        for (ObservationStatus status : FIRMEST_FIRST) {
            List<Observation> equal =
                    rivals.stream().filter(each -> isOf(each, status)).toList();
            if (!equal.isEmpty()) {
                equal.stream()
                        .filter(each -> equal.stream().noneMatch(other -> isPublishedAfter(other, each)))
                        .forEach(picked::add);
                break;
            }
        }
        return picked.stream().map(Observation::value).toList();
    }

    private static boolean isOf(Observation observation, ObservationStatus status) {
        return observation.status().orElse(ObservationStatus.FINAL) == status;
    }

    private static boolean isPublishedAfter(Observation one, Observation other) {
        return one.reportedOn().isPresent()
                && other.reportedOn().isPresent()
                && one.reportedOn()
                        .get()
                        .start()
                        .isAfter(other.reportedOn().get().end());
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return AnyCurve.observations();
    }

    @Provide
    Arbitrary<Observation> observation() {
        return AnyCurve.observation();
    }

    private static Series series(List<Observation> observations) {
        return Series.of(Curves.rate().addAllObservations(observations).build(), TODAY);
    }
}
