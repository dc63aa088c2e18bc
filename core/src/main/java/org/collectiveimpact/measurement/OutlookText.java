package org.collectiveimpact.measurement;

import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/** An outlook in words: what is read, where it goes, and how it stands to each target. */
final class OutlookText {

    private final Outlook outlook;
    private final Series series;
    private final TextLines lines = new TextLines();

    private OutlookText(Outlook outlook) {
        this.outlook = outlook;
        this.series = outlook.series();
    }

    static String of(Outlook outlook) {
        return new OutlookText(outlook).text();
    }

    private String text() {
        lines.add(0, head());
        read();
        if (series.figures().isEmpty()) {
            return lines.toString();
        }
        ahead();
        if (outlook.targets().isEmpty()) {
            lines.add(1, "no target is set");
            progress(0, ProgressMethod.GROWTH_RATE);
        }
        for (int i = 0; i < outlook.targets().size(); i++) {
            toward(i, outlook.targets().get(i));
        }
        return lines.toString();
    }

    private void ahead() {
        lines.add(1, "trend: " + outlook.trend());
        Readings<Forecast> forecast = outlook.forecast();
        lines.add(1, "forecast: " + forecast);
        if (forecast.range(Forecast::perYear).isPresent()) {
            lines.add(1, "values: " + ValueLimits.inWords(outlook.limits()));
        }
        lines.add(
                1,
                "turning the curve" + outlook.baseline().map(OutlookText::since).orElse("") + ": " + outlook.curve());
    }

    private String head() {
        return series.indicator().id() + series.group().map(id -> ", " + id).orElse("")
                + series.indicator().unit().map(unit -> ", " + unit).orElse("") + ", "
                + series.indicator().direction().map(OutlookText::better).orElse("nobody recorded which way is better")
                + ", as known on " + series.asOf();
    }

    private static String better(Direction direction) {
        return switch (direction) {
            case INCREASE -> "higher is better";
            case DECREASE -> "lower is better";
            case CONTEXT -> "neither way is better";
        };
    }

    private void read() {
        lines.add(
                1,
                "read: "
                        + series.current()
                                .map(segment -> segment + "; the latest: " + segment.latest())
                                .orElse("nothing is known"));
        String care = series.figures().stream()
                .filter(figure -> !figure.flags().isEmpty())
                .map(Figure::toString)
                .collect(Collectors.joining(", "));
        if (!care.isEmpty()) {
            lines.add(1, "to be read with care: " + care);
        }
        series.apart().forEach(segment -> lines.add(1, "apart: " + segment));
        series.leftOut().forEach(each -> lines.add(1, "left out: " + each));
    }

    private static String since(Observation baseline) {
        return " since the baseline of " + baseline.period();
    }

    private void toward(int index, Target target) {
        lines.add(1, "toward " + ProgressText.goal(target));
        List.of(ProgressMethod.values()).forEach(method -> progress(index, method));
        lines.add(2, "on track: " + outlook.onTrack(target));
        target.baseline()
                .ifPresent(baseline ->
                        lines.add(2, "turning the curve" + since(baseline) + ": " + outlook.curve(baseline.period())));
    }

    private void progress(int index, ProgressMethod method) {
        lines.add(2, ProgressText.brief(outlook.progress(method).get(index)));
    }
}
