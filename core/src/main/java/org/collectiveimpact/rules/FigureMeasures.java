package org.collectiveimpact.rules;

import java.time.LocalDate;
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
        int one = 0;
        Tally both = new Tally();
        for (Indicator indicator : headlines) {
            boolean hasHistory = hasHistory(indicator, points, months, facts);
            boolean hasForecast = hasForecast(indicator, facts);
            one += hasHistory || hasForecast ? 1 : 0;
            both.add(Told.of(hasHistory && hasForecast), indicator, each -> Place.of(Section.INDICATORS, each));
        }
        boolean full = criterion.limits().answer((double) both.met() / headlines.size()) == Answer.YES;
        boolean none = criterion.limits().answer((double) one / headlines.size()) == Answer.NO;
        Score some = none ? Score.NONE : Score.HALF;
        return both.reading(
                full ? Score.FULL : some,
                "headline indicators have both a history and a later forecast (at least one of them: " + one + ")");
    }

    /** The history of one group is enough, where the whole population was not observed. */
    private static boolean hasHistory(Indicator indicator, int points, int months, Facts facts) {
        List<Observation> figures = facts.current().figures(indicator);
        return isLong(figures, months)
                && (isHistory(Those.of(figures, figure -> figure.group().isEmpty()), points, months)
                        || Index.byOne(figures, Observation::group)
                                .map((group, line) -> isHistory(line, points, months))
                                .contains(true));
    }

    private static boolean isHistory(List<Observation> line, int points, int months) {
        return isLong(line, months) && days(line) >= points;
    }

    private static boolean isLong(List<Observation> line, int months) {
        return !line.isEmpty()
                && !Figures.day(line.get(0)).plusMonths(months).isAfter(Figures.day(line.get(line.size() - 1)));
    }

    /** Counts different days; those of one day stand side by side. */
    private static int days(List<Observation> line) {
        int days = 1;
        for (int i = 1; i < line.size(); i++) {
            days += Figures.day(line.get(i)).equals(Figures.day(line.get(i - 1))) ? 0 : 1;
        }
        return days;
    }

    private static boolean hasForecast(Indicator indicator, Facts facts) {
        Optional<LocalDate> last = Figures.lastDay(facts.current().figures(indicator));
        for (ForecastValue forecast : indicator.forecasts()) {
            boolean isMade = forecast.madeOn().map(facts::hasCome).orElse(true);
            if (isMade && last.map(forecast.period().end()::isAfter).orElse(true)) {
                return true;
            }
        }
        return false;
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
        Optional<LocalDate> last = Figures.lastDay(facts.current().figures(indicator));
        return last.isEmpty()
                ? Told.NO
                : indicator
                        .frequency()
                        .map(frequency -> frequency.period().multipliedBy(intervals))
                        .map(interval -> Figures.after(last.get(), interval))
                        .map(until -> !until.isBefore(facts.asOf()))
                        .or(() -> facts.unmarked(Section.INDICATORS));
    }
}
