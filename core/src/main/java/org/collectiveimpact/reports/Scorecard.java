package org.collectiveimpact.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collectiveimpact.measurement.Change;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.OnTrack;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.measurement.Readings;
import org.collectiveimpact.measurement.Run;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.measurement.Trend;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Target;

/** One row for each indicator: where it started, where it is, where it is going and whether that is enough. */
final class Scorecard {

    private static final int BASELINE = 1;
    private static final int RUN = 5;

    private final Texts texts;

    Scorecard(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes the table.
     *
     * @param isWhole whether it has the columns that a narrow page has no room for
     */
    void write(List<Outlook> outlooks, Page page, boolean isWhole) {
        List<String> columns =
                List.of("indicator", "baseline", "latest", "figures", "change", "run", "target", "trend", "on-track");
        page.table(
                shown(
                        columns.stream()
                                .map(each -> texts.get("indicators." + each))
                                .toList(),
                        isWhole),
                outlooks.stream().map(outlook -> shown(row(outlook), isWhole)).toList());
    }

    private static List<String> shown(List<String> cells, boolean isWhole) {
        return IntStream.range(0, cells.size())
                .filter(i -> isWhole || (i != BASELINE && i != RUN))
                .mapToObj(cells::get)
                .toList();
    }

    private List<String> row(Outlook outlook) {
        Series series = outlook.series();
        Optional<Target> last = outlook.targets().stream().reduce((first, next) -> next);
        return List.of(
                name(series.indicator()),
                baseline(series),
                series.latest()
                        .map(figure -> Amounts.figure(figure, texts))
                        .orElseGet(() -> texts.get("indicators.nothing")),
                Integer.toString(series.figures().size()),
                change(series),
                run(outlook.trend()),
                last.map(this::goal).orElse("-"),
                answers(outlook.trend(), Trend::verdict, "trend."),
                last.map(target -> answers(outlook.onTrack(target), OnTrack::verdict, "track."))
                        .orElse("-"));
    }

    static String name(Indicator indicator) {
        return indicator.name()
                + indicator.unit().map(unit -> " (" + unit + ")").orElse("");
    }

    private String baseline(Series series) {
        return baselineOf(series).map(figure -> Amounts.figure(figure, texts)).orElse("-");
    }

    private static Optional<Figure> baselineOf(Series series) {
        return series.indicator()
                .baseline()
                .filter(each -> each.group().equals(series.group()) && Series.isKnown(each, series.asOf()))
                .flatMap(each -> series.figure(each.period()));
    }

    /** Returns the change to the latest figure, from the baseline if it compares, otherwise from the first that does. */
    private String change(Series series) {
        List<Figure> figures = series.figures();
        Optional<Figure> from = baselineOf(series)
                .filter(figures::contains)
                .or(() -> figures.stream().findFirst());
        Optional<Figure> latest = series.latest().filter(to -> !from.equals(Optional.of(to)));
        return from.flatMap(start -> latest.map(to -> texts.get(
                        "indicators.changed",
                        Amounts.range(
                                Change.between(start, to, series.indicator().unit())
                                        .points(),
                                Amounts::change,
                                texts),
                        Amounts.period(start.period()))))
                .orElse("-");
    }

    private String run(Readings<Trend> trend) {
        List<Optional<Run>> runs =
                trend.each().stream().map(Trend::run).distinct().toList();
        return runs.size() == 1 ? runs.get(0).map(this::run).orElse("-") : "-";
    }

    /** Returns the last changes of a curve, as far back as they went one way, such as "3 down". */
    private String run(Run run) {
        return texts.get("move." + run.last().name(), run.length());
    }

    /** Returns a target as "30 by 2015". */
    String goal(Target target) {
        return texts.get("goal", target.value().toPlainString(), Amounts.period(target.date()));
    }

    /** Returns the verdicts that the figures allow, such as "open or off track". */
    <T, V extends Enum<V>> String answers(Readings<T> readings, Function<T, V> verdict, String prefix) {
        List<V> verdicts = readings.answers(verdict);
        return verdicts.isEmpty()
                ? texts.get("indicators.no-call")
                : verdicts.stream()
                        .map(each -> texts.get(prefix + each.name()))
                        .collect(Collectors.joining(texts.get("or")));
    }
}
