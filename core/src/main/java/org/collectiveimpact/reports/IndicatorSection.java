package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.measurement.Disparity;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.OnTrack;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.measurement.Progress;
import org.collectiveimpact.measurement.ProgressMethod;
import org.collectiveimpact.measurement.ReferenceGroup;
import org.collectiveimpact.measurement.Trend;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Target;

/** The indicators in a table, then each by itself: where it comes from, where it goes, and for whom. */
final class IndicatorSection {

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Texts texts;
    private final Pictures pictures;

    IndicatorSection(Initiative initiative, LocalDate asOf, Texts texts, Pictures pictures) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.texts = texts;
        this.pictures = pictures;
    }

    void write(Page page, boolean isWhole) {
        page.heading(2, texts.get("indicators.title"));
        List<Indicator> indicators = initiative.indicators();
        if (indicators.isEmpty()) {
            page.paragraph(texts.get("indicators.none"));
            return;
        }
        page.table(
                List.of(
                        texts.get("indicators.indicator"),
                        texts.get("indicators.latest"),
                        texts.get("indicators.figures"),
                        texts.get("indicators.target"),
                        texts.get("indicators.trend"),
                        texts.get("indicators.on-track")),
                indicators.stream().map(this::row).toList());
        if (isWhole) {
            indicators.forEach(indicator -> write(indicator, page));
        }
    }

    private List<String> row(Indicator indicator) {
        Outlook outlook = Outlook.of(indicator, asOf);
        Optional<Target> last = last(outlook.targets());
        return List.of(
                indicator.name()
                        + indicator.unit().map(unit -> " (" + unit + ")").orElse(""),
                outlook.series().latest().map(Figure::toString).orElseGet(() -> texts.get("indicators.nothing")),
                Integer.toString(outlook.series().figures().size()),
                last.map(IndicatorSection::goal).orElseGet(() -> texts.get("indicators.no-target")),
                answers(outlook.trend().answers(Trend::verdict), "trend."),
                last.map(target -> answers(outlook.onTrack(target).answers(OnTrack::verdict), "track."))
                        .orElse("-"));
    }

    private <V extends Enum<V>> String answers(List<V> verdicts, String key) {
        if (verdicts.isEmpty()) {
            return texts.get("indicators.no-call");
        }
        return String.join(
                texts.get("indicators.or"),
                verdicts.stream()
                        .map(verdict -> texts.get(key + verdict.name()))
                        .toList());
    }

    private static Optional<Target> last(List<Target> targets) {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
    }

    private static String goal(Target target) {
        return target.value().toPlainString() + " (" + target.date() + ")";
    }

    private void write(Indicator indicator, Page page) {
        page.heading(3, indicator.name());
        page.picture(pictures.indicator(indicator, asOf));
        Outlook.all(indicator, asOf).forEach(outlook -> page.bullets(said(outlook)));
        if (indicator.observations().stream().anyMatch(each -> each.group().isPresent())) {
            page.picture(pictures.disparities(initiative, indicator, asOf));
            page.bullets(Disparity.all(indicator, ReferenceGroup.wholePopulation(), asOf).stream()
                    .map(Disparity::toText)
                    .toList());
        }
    }

    private List<String> said(Outlook outlook) {
        List<String> said = new ArrayList<>();
        said.add(outlook.series().toString());
        said.add(texts.get("indicators.trend-is", outlook.trend()));
        said.add(texts.get("indicators.forecast-is", outlook.forecast()));
        for (int i = 0; i < outlook.targets().size(); i++) {
            Target target = outlook.targets().get(i);
            for (ProgressMethod method : ProgressMethod.values()) {
                Progress progress = outlook.progress(method).get(i);
                said.add(progress.toText());
            }
            said.add(texts.get("indicators.on-track-is", goal(target), outlook.onTrack(target)));
        }
        return said;
    }
}
