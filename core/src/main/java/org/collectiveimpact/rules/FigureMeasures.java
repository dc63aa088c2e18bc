package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;

/** Whether the curve of each headline indicator is there to be read. */
final class FigureMeasures {

    private FigureMeasures() {}

    /** Fully met by those with both a history and a forecast, in part by those with one of them. */
    static Reading trendLine(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        if (headlines.isEmpty()) {
            return facts.empty(Section.INDICATORS, "headline indicators");
        }
        Predicate<Indicator> history = indicator -> hasHistory(indicator, criterion, facts);
        Predicate<Indicator> forecast = indicator -> hasForecast(indicator, facts);
        long one = headlines.stream().filter(history.or(forecast)).count();
        long both = headlines.stream().filter(history.and(forecast)).count();
        boolean full = criterion.limits().answer((double) both / headlines.size()) == Answer.YES;
        boolean none = criterion.limits().answer((double) one / headlines.size()) == Answer.NO;
        Score some = none ? Score.NONE : Score.HALF;
        return Tally.of(Section.INDICATORS, headlines, history.and(forecast))
                .reading(
                        full ? Score.FULL : some,
                        "headline indicators have both a history and a later forecast (at least one of them: " + one
                                + ")");
    }

    /** The history of one group is enough, where the whole population was not observed. */
    private static boolean hasHistory(Indicator indicator, Criterion criterion, Facts facts) {
        int points = criterion.limits().number("points");
        int months = criterion.limits().number("history-months");
        Collection<TreeSet<LocalDate>> lines = Figures.of(indicator, facts).stream()
                .collect(Collectors.groupingBy(
                        Observation::group, Collectors.mapping(Figures::day, Collectors.toCollection(TreeSet::new))))
                .values();
        return lines.stream()
                .anyMatch(days -> days.size() >= points
                        && !days.first().plusMonths(months).isAfter(days.last()));
    }

    private static boolean hasForecast(Indicator indicator, Facts facts) {
        Optional<LocalDate> last = Figures.lastDay(Figures.of(indicator, facts));
        return indicator.forecasts().stream()
                .filter(forecast -> forecast.madeOn().map(facts::hasCome).orElse(true))
                .map(forecast -> forecast.period().end())
                .anyMatch(day -> last.map(day::isAfter).orElse(true));
    }

    static Reading dataCurrent(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        int intervals = criterion.limits().number("intervals");
        return headlines.isEmpty()
                ? facts.empty(Section.INDICATORS, "headline indicators")
                : Tally.ofKnown(Section.INDICATORS, headlines, indicator -> isCurrent(indicator, intervals, facts))
                        .share(
                                criterion,
                                "headline indicators were observed within "
                                        + Names.counted(intervals, "interval", "intervals") + " of collection");
    }

    /** Without any observation an indicator is not current, however often it should be collected. */
    private static Optional<Boolean> isCurrent(Indicator indicator, int intervals, Facts facts) {
        Optional<LocalDate> last = Figures.lastDay(Figures.of(indicator, facts));
        return last.isEmpty()
                ? Optional.of(false)
                : indicator
                        .frequency()
                        .map(frequency -> frequency.period().multipliedBy(intervals))
                        .map(interval -> Figures.after(last.get(), interval))
                        .map(until -> !until.isBefore(facts.asOf()))
                        .or(() -> facts.unmarked(Section.INDICATORS));
    }
}
