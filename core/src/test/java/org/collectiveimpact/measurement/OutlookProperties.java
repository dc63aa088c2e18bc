package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.collectiveimpact.measurement.Curves.TODAY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** Laws of {@link Outlook}, whatever the figures, contradicting ones among them. */
@Domain(AnyOutlook.class)
@Domain(DomainContext.Global.class)
@SameCases
class OutlookProperties {

    @Property(tries = 250)
    void theOrderOfTheObservationsDoesNotMatter(@ForAll Indicator indicator, @ForAll long seed) {
        List<Observation> shuffled = new ArrayList<>(indicator.observations());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(outlook(indicator.withObservations(shuffled)))
                .hasToString(outlook(indicator).toString());
    }

    @Property
    void turningValuesAndDirectionRoundKeepsEveryVerdict(@ForAll Indicator indicator) {
        Optional<Direction> opposite = indicator.direction().map(OutlookProperties::opposite);

        assertThat(verdicts(AnyCurve.mapped(indicator.withDirection(opposite), BigDecimal::negate)))
                .isEqualTo(verdicts(indicator));
    }

    @Property
    void addingTheSameToAllValuesKeepsEveryVerdict(
            @ForAll Indicator indicator, @ForAll @IntRange(min = -500, max = 500) int more) {
        assertThat(verdicts(AnyCurve.mapped(indicator, BigDecimal.valueOf(more)::add)))
                .isEqualTo(verdicts(indicator));
    }

    @Property
    void theUnitOfTheValuesDoesNotMatter(@ForAll Indicator indicator, @ForAll @IntRange(min = 1, max = 50) int factor) {
        Indicator times = AnyCurve.mapped(indicator, BigDecimal.valueOf(factor)::multiply);

        assertThat(verdicts(times)).isEqualTo(verdicts(indicator));
        assertSame(
                outlook(times).trend().range(Trend::perYear),
                outlook(indicator).trend().range(Trend::perYear).map(range -> times(range, factor)));
    }

    @Property
    void anotherTimeKeepsEveryVerdict(@ForAll Indicator indicator, @ForAll @IntRange(min = -99, max = 0) int years) {
        Indicator moved = indicator.toBuilder()
                .baseline(indicator.baseline().map(each -> moved(each, years)))
                .observations(indicator.observations().stream()
                        .map(each -> moved(each, years))
                        .toList())
                .targets(indicator.targets().stream()
                        .map(each -> each.withDate(moved(each.date(), years)))
                        .toList())
                .build();

        assertThat(verdicts(moved)).isEqualTo(verdicts(indicator));
    }

    @Property(tries = 250)
    void whatIsPublishedLaterChangesNothing(
            @ForAll Indicator indicator, @ForAll @IntRange(min = -60, max = 60) int value) {
        Observation later = Curves.reported(AnyCurve.on(2016, BigDecimal.valueOf(value)), "2020-07");
        Indicator more = indicator.toBuilder().addObservations(later).build();

        assertThat(outlook(more).toString().replaceAll("\n  left out: .*", ""))
                .isEqualTo(outlook(indicator).toString());
    }

    @Property(tries = 250)
    void whatIsNeededPerYearIsTheSameByEitherName(@ForAll Indicator indicator) {
        Outlook outlook = outlook(indicator);

        outlook.progress(ProgressMethod.POINTS_PER_YEAR)
                .get(0)
                .value()
                .ifPresent(value -> assertSame(onTrack(outlook).range(OnTrack::neededPerYear), Optional.of(value)));
    }

    @Property(tries = 250)
    void everyLineWithAResultSaysFromHowManyFiguresItIs(@ForAll Indicator indicator) {
        String text = outlook(indicator).toString().replaceAll("\n {6,}", " ");

        assertThat(text.lines())
                .filteredOn(line -> line.matches(" *(trend|forecast|on track|share|actual|change).*"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(line -> line.matches(".*\\(.*\\d+ figures?.*\\).*"));
    }

    private static Outlook outlook(Indicator indicator) {
        return Outlook.of(indicator, TODAY);
    }

    private static Readings<OnTrack> onTrack(Outlook outlook) {
        return outlook.onTrack(outlook.targets().get(0));
    }

    private static List<List<?>> verdicts(Indicator indicator) {
        Outlook outlook = outlook(indicator).within(Interval.ALL);
        return List.of(
                outlook.trend().answers(Trend::verdict),
                outlook.curve().answers(Curve::verdict),
                onTrack(outlook).answers(OnTrack::verdict));
    }

    private static Direction opposite(Direction direction) {
        return direction == Direction.CONTEXT ? direction : AnyCurve.opposite(direction);
    }

    private static Observation moved(Observation observation, int years) {
        return observation.withPeriod(moved(observation.period(), years));
    }

    private static DateRange moved(DateRange period, int years) {
        return DateRange.year(period.start().getYear() + years);
    }

    private static Interval times(Interval range, double factor) {
        return new Interval(range.low() * factor, range.high() * factor);
    }

    private static void assertSame(Optional<Interval> one, Optional<Interval> other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        one.ifPresent(range -> {
            assertThat(range.low()).isCloseTo(other.orElseThrow().low(), within(1e-9));
            assertThat(range.high()).isCloseTo(other.orElseThrow().high(), within(1e-9));
        });
    }
}
