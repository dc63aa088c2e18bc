package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.ForecastValue;
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
        int points = criterion.limits().number("points");
        int months = criterion.limits().number("history-months");
        Tally one = new Tally();
        Tally both = new Tally();
        for (Indicator indicator : headlines) {
            List<Optional<Boolean>> parts =
                    List.of(hasHistory(indicator, points, months, facts), hasForecast(indicator, facts));
            one.add(Told.any(parts), indicator, FigureMeasures::place);
            both.add(Told.all(parts), indicator, FigureMeasures::place);
        }
        Limits limits = criterion.limits();
        double all = headlines.size();
        return both.reading(
                Score.between(
                        score(both.met() / all, one.met() / all, limits),
                        score((all - both.unmet()) / all, (all - one.unmet()) / all, limits)),
                "headline indicators have both a history and a later forecast (at least one of them: " + one.met()
                        + ")");
    }

    private static Place place(Indicator indicator) {
        return Place.of(Section.INDICATORS, indicator);
    }

    private static double score(double both, double one, Limits limits) {
        boolean isFull = limits.answer(both) == Answer.YES;
        Score some = limits.answer(one) == Answer.NO ? Score.NONE : Score.HALF;
        return isFull ? Score.FULL.low() : some.low();
    }

    /**
     * The history of one group is enough, where the whole population was not observed. The baseline is a point of it;
     * one that is not recorded may be just the point that is missing.
     */
    private static Optional<Boolean> hasHistory(Indicator indicator, int points, int months, Facts facts) {
        List<Observation> known = new ArrayList<>(facts.current().figures(indicator));
        indicator
                .baseline()
                .filter(baseline -> facts.hasCome(Figures.day(baseline)))
                .ifPresent(known::add);
        known.sort(Figures.OLDEST_FIRST);
        boolean isPerhaps = indicator.observations().isEmpty();
        for (List<Observation> line : Index.byOne(known, Observation::group).lists()) {
            int days = days(line);
            if (days >= points && isLong(line, months)) {
                return Told.YES;
            }
            isPerhaps |= indicator.baseline().isEmpty() && days >= points - 1;
        }
        return isPerhaps ? facts.unmarked(Section.INDICATORS) : Told.NO;
    }

    private static boolean isLong(List<Observation> line, int months) {
        LocalDate first = Figures.day(line.get(0));
        return !first.plusMonths(months).isAfter(Figures.day(line.get(line.size() - 1)));
    }

    /** Counts different days; those of one day stand side by side. */
    private static int days(List<Observation> line) {
        int days = 1;
        for (int i = 1; i < line.size(); i++) {
            days += Figures.day(line.get(i)).equals(Figures.day(line.get(i - 1))) ? 0 : 1;
        }
        return days;
    }

    /** A forecast for a day that is past is later only than figures that are known. */
    private static Optional<Boolean> hasForecast(Indicator indicator, Facts facts) {
        LocalDate last = indicator.observations().isEmpty() && !facts.isComplete(Section.INDICATORS)
                ? facts.asOf()
                : Figures.lastDay(facts.current().figures(indicator)).orElse(LocalDate.MIN);
        boolean isOpen = indicator.forecasts().isEmpty();
        for (ForecastValue forecast : indicator.forecasts()) {
            if (forecast.madeOn().map(facts::hasCome).orElse(true)) {
                if (forecast.period().end().isAfter(last)) {
                    return Told.YES;
                }
                isOpen |= indicator.observations().isEmpty();
            }
        }
        return isOpen ? facts.unmarked(Section.INDICATORS) : Told.NO;
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

    private static Optional<Boolean> isCurrent(Indicator indicator, int intervals, Facts facts) {
        Optional<LocalDate> last = Figures.lastDay(facts.current().figures(indicator));
        return last.isEmpty()
                ? facts.unlisted(Section.INDICATORS, indicator.observations())
                : indicator
                        .frequency()
                        .map(frequency -> frequency.period().multipliedBy(intervals))
                        .map(interval -> Figures.after(last.get(), interval))
                        .map(until -> !until.isBefore(facts.asOf()))
                        .or(() -> facts.unmarked(Section.INDICATORS));
    }
}
