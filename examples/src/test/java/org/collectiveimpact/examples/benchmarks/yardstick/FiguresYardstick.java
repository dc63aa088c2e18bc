package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Shared measurement: what the observations of the indicators say. */
final class FiguresYardstick {

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
        for (Measured measured : data.headlines) {
            boolean history = hasHistory(measured);
            boolean forecast = hasForecast(measured);
            either += history || forecast ? 1 : 0;
            count.add(measured.indicator(), Truth.of(history && forecast));
        }
        double some = (double) either / count.size() >= 0.5 ? 0.5 : 0;
        double score = count.met() == count.size() ? 1 : some;
        return count.outcome(score, score, "headline indicators have a history and a forecast");
    }

    private static boolean hasHistory(Measured measured) {
        Map<Optional<GroupId>, TreeSet<LocalDate>> lines = new HashMap<>();
        for (Observation figure : measured.figures()) {
            lines.computeIfAbsent(figure.group(), none -> new TreeSet<>())
                    .add(figure.period().end());
        }
        for (TreeSet<LocalDate> days : lines.values()) {
            if (days.size() >= POINTS
                    && !days.first().plusMonths(HISTORY_MONTHS).isAfter(days.last())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasForecast(Measured measured) {
        LocalDate last = measured.lastDay();
        for (ForecastValue forecast : measured.indicator().forecasts()) {
            boolean isLater = last == null || forecast.period().end().isAfter(last);
            if (isLater && data.hasComeOrUndated(forecast.madeOn())) {
                return true;
            }
        }
        return false;
    }

    private Outcome dataCurrent() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.headlines) {
            LocalDate last = measured.lastDay();
            Truth isCurrent = Truth.NO;
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
            if (partners.size() >= PARTNERS) {
                Truth isComparable = units.size() == 1 && lengths.size() == 1
                        ? isOneDefinition(measured.indicator(), versions)
                        : Truth.NO;
                count.add(measured.indicator(), isComparable);
            }
        }
        return count.share(Scale.ALL_OR_SOME, "indicators of several partners are comparable");
    }

    private Truth isOneDefinition(Indicator indicator, Set<Optional<String>> versions) {
        boolean isSilent = versions.remove(Optional.<String>empty());
        if (versions.size() > 1) {
            return Truth.NO;
        }
        boolean isVersioned =
                !versions.isEmpty() || indicator.definitionVersion().isPresent();
        return isSilent && isVersioned ? unmarked : Truth.YES;
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
        for (Observation figure : measured.figures()) {
            Truth isLast = interval == null
                    ? Truth.OPEN
                    : Truth.of(!data.hasCome(Measured.after(figure.period().end(), interval)));
            senders.add(isLast, figure.partner().map(Set::of).orElse(Set.of()), isComplete);
        }
        return senders;
    }
}
