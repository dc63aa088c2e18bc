package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.measurement.Curves.TODAY;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** What an outlook says of figures that contradict each other is what it says of each way to read them, taken together. */
@Domain(AnyOutlook.class)
@Domain(DomainContext.Global.class)
@SameCases
class ReadingsProperties {

    @Property
    void theVerdictsAreThoseOfEveryReadingByItself(@ForAll Indicator indicator) {
        Outlook all = outlook(indicator);
        List<Outlook> each = AnyOutlook.readings(indicator).stream()
                .map(reading -> Outlook.of(reading, TODAY))
                .toList();

        assertThat(all.trend().answers(Trend::verdict))
                .containsExactlyElementsOf(
                        union(Trend.Verdict.class, each, one -> one.trend().answers(Trend::verdict)));
        assertThat(all.curve().answers(Curve::verdict))
                .containsExactlyElementsOf(
                        union(Curve.Verdict.class, each, one -> one.curve().answers(Curve::verdict)));
        assertThat(onTrack(all).answers(OnTrack::verdict))
                .containsExactlyElementsOf(
                        union(OnTrack.Verdict.class, each, one -> onTrack(one).answers(OnTrack::verdict)));
    }

    @Property
    void theNumbersSpanThoseOfEveryReadingByItself(@ForAll Indicator indicator) {
        Outlook all = outlook(indicator);
        List<Outlook> each = AnyOutlook.readings(indicator).stream()
                .map(reading -> Outlook.of(reading, TODAY))
                .toList();

        assertThat(all.trend().range(Trend::perYear))
                .isEqualTo(span(each, one -> one.trend().range(Trend::perYear)));
        assertThat(all.forecast().range(Forecast::perYear))
                .isEqualTo(span(each, one -> one.forecast().range(Forecast::perYear)));
        assertThat(onTrack(all).range(OnTrack::neededNow))
                .isEqualTo(span(each, one -> onTrack(one).range(OnTrack::neededNow)));
        assertThat(onTrack(all).range(OnTrack::reaches))
                .isEqualTo(span(each, one -> onTrack(one).range(OnTrack::reaches)));
    }

    @Property
    void anotherFigureNeverRulesOutAVerdict(
            @ForAll Indicator indicator, @ForAll @IntRange(min = 1, max = 60) int value) {
        Observation rival = indicator.observations().get(0).withValue(BigDecimal.valueOf(value));
        Outlook before = outlook(indicator);
        Outlook after = outlook(indicator.toBuilder().addObservations(rival).build());

        assertThat(after.trend().answers(Trend::verdict))
                .containsAll(before.trend().answers(Trend::verdict));
        assertThat(after.curve().answers(Curve::verdict))
                .containsAll(before.curve().answers(Curve::verdict));
        assertThat(onTrack(after).answers(OnTrack::verdict))
                .containsAll(onTrack(before).answers(OnTrack::verdict));
    }

    private static Outlook outlook(Indicator indicator) {
        return Outlook.of(indicator, TODAY);
    }

    private static Readings<OnTrack> onTrack(Outlook outlook) {
        return outlook.onTrack(outlook.targets().get(0));
    }

    private static <V extends Enum<V>> Set<V> union(
            Class<V> type, List<Outlook> each, Function<Outlook, List<V>> verdicts) {
        Set<V> union = EnumSet.noneOf(type);
        each.forEach(one -> union.addAll(verdicts.apply(one)));
        return union;
    }

    private static Optional<Interval> span(List<Outlook> each, Function<Outlook, Optional<Interval>> range) {
        return each.stream()
                .flatMap(one -> range.apply(one).stream())
                .reduce((one, other) ->
                        new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high())));
    }
}
