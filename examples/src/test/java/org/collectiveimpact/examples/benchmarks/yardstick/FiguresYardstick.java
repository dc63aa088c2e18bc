package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.jspecify.annotations.Nullable;

/** Shared measurement: what the observations of the indicators say. */
final class FiguresYardstick {

    /** From the least firm to the firmest; conflicting figures are not among them. */
    private static final List<ObservationStatus> FIRMNESS = List.of(
            ObservationStatus.APPROXIMATE,
            ObservationStatus.DERIVED,
            ObservationStatus.PROVISIONAL,
            ObservationStatus.FINAL,
            ObservationStatus.REVISED);

    private static final int CONTESTED = -1;

    private static final int POINTS = 3;
    private static final int HISTORY_MONTHS = 36;
    private static final int INTERVALS = 2;
    private static final int PARTNERS = 2;

    private final Data data;
    private final Truth unmarked;

    FiguresYardstick(Data data) {
        this.data = data;
        this.unmarked = data.unmarked(Section.INDICATORS);
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("sm-trend-line", trendLine());
        answers.put("sm-data-current", dataCurrent());
        answers.put("sm-comparable-reports", comparableReports());
        answers.put("sm-reporting-complete", reportingComplete());
        answers.put("sm-curve", curve());
    }

    private Outcome none() {
        return data.empty(Section.INDICATORS, "indicators");
    }

    private Outcome trendLine() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        int either = 0;
        int perhapsEither = 0;
        int perhapsBoth = 0;
        for (Measured measured : data.headlines) {
            Truth history = hasHistory(measured);
            Truth forecast = hasForecast(measured);
            either += history.or(forecast).surely() ? 1 : 0;
            perhapsEither += history.or(forecast).possibly() ? 1 : 0;
            perhapsBoth += history.and(forecast).possibly() ? 1 : 0;
            count.add(measured.indicator(), history.and(forecast));
        }
        return count.outcome(
                trendScore(count.met(), either, count.size()),
                trendScore(perhapsBoth, perhapsEither, count.size()),
                "headline indicators have a history and a forecast");
    }

    private static double trendScore(int both, int either, int all) {
        double some = (double) either / all >= 0.5 ? 0.5 : 0;
        return both == all ? 1 : some;
    }

    private Truth hasHistory(Measured measured) {
        Indicator indicator = measured.indicator();
        List<Observation> points = new ArrayList<>(measured.figures());
        if (indicator.baseline().isPresent()
                && data.hasCome(indicator.baseline().get().period().end())) {
            points.add(indicator.baseline().get());
        }
        Map<Optional<GroupId>, TreeSet<LocalDate>> lines = new HashMap<>();
        for (Observation point : points) {
            lines.computeIfAbsent(point.group(), none -> new TreeSet<>())
                    .add(point.period().end());
        }
        Truth history = indicator.observations().isEmpty() ? unmarked : Truth.NO;
        for (TreeSet<LocalDate> days : lines.values()) {
            boolean isLong = !days.first().plusMonths(HISTORY_MONTHS).isAfter(days.last());
            history = history.or(Truth.of(isLong && days.size() >= POINTS));
            if (indicator.baseline().isEmpty() && days.size() >= POINTS - 1) {
                history = history.or(unmarked);
            }
        }
        return history;
    }

    /** Where no figure is recorded, only a forecast for a day to come is later than the last one for certain. */
    private Truth hasForecast(Measured measured) {
        boolean isSilent = measured.indicator().observations().isEmpty();
        LocalDate last = measured.lastDay();
        Truth hasOne = measured.indicator().forecasts().isEmpty() ? unmarked : Truth.NO;
        for (ForecastValue forecast : measured.indicator().forecasts()) {
            if (data.hasComeOrUndated(forecast.madeOn())) {
                LocalDate end = forecast.period().end();
                boolean isLater = last == null || end.isAfter(last);
                boolean isOpen = isSilent && unmarked.possibly() && data.hasCome(end);
                hasOne = hasOne.or(isOpen ? Truth.OPEN : Truth.of(isLater));
            }
        }
        return hasOne;
    }

    private Outcome dataCurrent() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.headlines) {
            LocalDate last = measured.lastDay();
            Truth isCurrent = measured.indicator().observations().isEmpty() ? unmarked : Truth.NO;
            if (last != null) {
                isCurrent = measured.indicator()
                        .frequency()
                        .map(frequency ->
                                Measured.after(last, frequency.period().multipliedBy(INTERVALS)))
                        .map(until -> Truth.of(!until.isBefore(data.asOf)))
                        .orElse(unmarked);
            }
            count.add(measured.indicator(), isCurrent);
        }
        return count.share(Scale.ALL_OR_SOME, "headline indicators were observed of late");
    }

    private Outcome comparableReports() {
        if (data.indicators.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.indicators) {
            Set<PartnerId> partners = new HashSet<>();
            Set<Optional<String>> units = new HashSet<>();
            Set<Period> lengths = new HashSet<>();
            Set<Optional<String>> versions = new HashSet<>();
            for (Observation figure : measured.figures()) {
                if (figure.partner().isPresent()) {
                    partners.add(figure.partner().get());
                    units.add(figure.unit().or(measured.indicator()::unit));
                    lengths.add(Period.between(
                            figure.period().start(), figure.period().end().plusDays(1)));
                    versions.add(figure.definitionVersion());
                }
            }
            if (measured.indicator().observations().isEmpty()) {
                count.add(measured.indicator(), unmarked, Truth.OPEN);
            } else if (partners.size() >= PARTNERS) {
                boolean isVersioned = measured.indicator().definitionVersion().isPresent();
                count.add(
                        measured.indicator(),
                        isOne(units, false).and(Truth.of(lengths.size() == 1)).and(isOne(versions, isVersioned)));
            }
        }
        return count.share(Scale.ALL_OR_SOME, "indicators of several partners are comparable");
    }

    /** Whether all figures say the same; one that says nothing may differ, unless there is nothing else. */
    private Truth isOne(Set<Optional<String>> said, boolean isSaidElsewhere) {
        boolean isSilent = said.remove(Optional.<String>empty());
        if (said.size() > 1) {
            return Truth.NO;
        }
        return isSilent && (isSaidElsewhere || !said.isEmpty()) ? unmarked : Truth.YES;
    }

    private Outcome reportingComplete() {
        if (data.indicators.isEmpty()) {
            return none();
        }
        Map<PartnerId, Truth> sent = new LinkedHashMap<>();
        for (Measured measured : data.indicators) {
            if (!measured.indicator().reportingPartners().isEmpty()) {
                Roster senders = senders(measured);
                for (PartnerId partner : measured.indicator().reportingPartners()) {
                    sent.merge(partner, senders.has(partner), Truth::or);
                }
            }
        }
        Count count = new Count("partners");
        for (Map.Entry<PartnerId, Truth> each : sent.entrySet()) {
            var partner = data.partners.get(each.getKey());
            String id = each.getKey().value();
            count.add(id, partner == null ? id : Data.name(partner), Truth.YES, each.getValue());
        }
        return count.share(Scale.atLeast(0.8, 0.5), "partners that should report did");
    }

    private Roster senders(Measured measured) {
        boolean isComplete = data.isComplete(Section.INDICATORS);
        Period interval =
                measured.indicator().frequency().map(each -> each.period()).orElse(null);
        Roster senders = new Roster();
        if (measured.indicator().observations().isEmpty() && !isComplete) {
            senders.open();
        }
        for (Observation figure : measured.figures()) {
            Truth isLast = interval == null
                    ? Truth.OPEN
                    : Truth.of(!data.hasCome(Measured.after(figure.period().end(), interval)));
            senders.add(isLast, figure.partner().map(Set::of).orElse(Set.of()), isComplete);
        }
        return senders;
    }

    private Outcome curve() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.headlines) {
            addCurve(measured, count);
        }
        return count.share(Scale.ALL_OR_SOME, "headline indicators do better than forecast");
    }

    private void addCurve(Measured measured, Count count) {
        Indicator indicator = measured.indicator();
        DateRange last = lastCompared(measured);
        boolean isAny = false;
        Set<Truth> answers = new HashSet<>();
        for (ForecastValue forecast : indicator.forecasts()) {
            boolean isRecent = last == null || forecast.period().compareTo(last) >= 0;
            if (isRecent && isAhead(forecast)) {
                for (Observation figure : measured.figures()) {
                    boolean isOfPeriod = figure.period().equals(forecast.period());
                    if (isOfPeriod && isWhole(figure, indicator).possibly() && !isSuperseded(figure, measured)) {
                        isAny = true;
                        answers.add(
                                isBetter(figure, forecast, indicator.direction().orElse(null)));
                    }
                }
            }
        }
        boolean mayBe = isAny
                || indicator.forecasts().isEmpty()
                || indicator.observations().isEmpty();
        Truth isCompared = last != null || !mayBe ? Truth.of(last != null) : unmarked;
        count.add(
                indicator, isCompared, answers.size() == 1 ? answers.iterator().next() : Truth.OPEN);
    }

    /** Returns the last period with a figure of the whole population and a forecast known to be made before its end. */
    private static @Nullable DateRange lastCompared(Measured measured) {
        Set<DateRange> observed = new HashSet<>();
        for (Observation figure : measured.figures()) {
            if (isWhole(figure, measured.indicator()).surely()) {
                observed.add(figure.period());
            }
        }
        DateRange last = null;
        for (ForecastValue forecast : measured.indicator().forecasts()) {
            boolean isLater = last == null || forecast.period().compareTo(last) > 0;
            boolean isDated = forecast.madeOn().isPresent() && isAhead(forecast);
            if (isLater && isDated && observed.contains(forecast.period())) {
                last = forecast.period();
            }
        }
        return last;
    }

    /** Whether a figure is of the whole population and in the unit of the indicator; open if that has none. */
    private static Truth isWhole(Observation figure, Indicator indicator) {
        if (figure.group().isPresent()) {
            return Truth.NO;
        }
        if (figure.unit().isEmpty()) {
            return Truth.YES;
        }
        return indicator.unit().isEmpty() ? Truth.OPEN : Truth.of(figure.unit().equals(indicator.unit()));
    }

    /** Whether there is a firmer figure for the same period, or one as firm that came out later. */
    private static boolean isSuperseded(Observation old, Measured measured) {
        if (!isWhole(old, measured.indicator()).surely() || firmness(old) == CONTESTED) {
            return false;
        }
        for (Observation figure : measured.figures()) {
            if (figure.period().equals(old.period())
                    && isWhole(figure, measured.indicator()).surely()
                    && firmness(figure) != CONTESTED) {
                int firmer = firmness(figure) - firmness(old);
                if (firmer > 0 || firmer == 0 && isLater(figure, old)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int firmness(Observation figure) {
        return figure.status().isEmpty()
                ? FIRMNESS.indexOf(ObservationStatus.FINAL)
                : FIRMNESS.indexOf(figure.status().get());
    }

    private static boolean isLater(Observation figure, Observation old) {
        return figure.reportedOn().isPresent()
                && old.reportedOn().isPresent()
                && figure.reportedOn()
                        .get()
                        .start()
                        .isAfter(old.reportedOn().get().end());
    }

    private static boolean isAhead(ForecastValue forecast) {
        return forecast.madeOn().isEmpty()
                || forecast.madeOn().get().isBefore(forecast.period().end());
    }

    private Truth isBetter(Observation figure, ForecastValue forecast, @Nullable Direction direction) {
        int difference = figure.value().compareTo(forecast.value());
        if (difference == 0) {
            return Truth.NO;
        }
        return direction == null
                ? unmarked
                : Truth.of(direction == Direction.INCREASE ? difference > 0 : difference < 0);
    }
}
