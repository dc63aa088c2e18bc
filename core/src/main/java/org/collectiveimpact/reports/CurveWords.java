package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.MethodBreak;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Mark;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Shape;

/** What a curve shows, in words. */
final class CurveWords {

    private final Indicator indicator;
    private final Series series;
    private final SeriesLines lines;
    private final Texts texts;

    CurveWords(Indicator indicator, Series series, SeriesLines lines, Texts texts) {
        this.indicator = indicator;
        this.series = series;
        this.lines = lines;
        this.texts = texts;
    }

    /** Returns the unit, which way is better and the day of knowledge. */
    String context() {
        return texts.get(
                "curve.context",
                indicator.unit().orElseGet(() -> texts.get("curve.unit.none")),
                indicator
                        .direction()
                        .map(way -> texts.get("direction." + way.name()))
                        .orElseGet(() -> texts.get("direction.none")),
                series.asOf());
    }

    /** Returns what the marks and lines of the figures mean, as far as they are drawn. */
    List<Sample> legend() {
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample(
                texts.get("curve.actual"),
                (x, y) -> List.of(
                        Shape.line(x, y, x + Sample.WIDTH, y).stroke(Ink.CERTAIN, 2),
                        Mark.CIRCLE
                                .at(x + Sample.WIDTH / 2, y, SeriesLines.RADIUS)
                                .fill(Ink.CERTAIN))));
        if (lines.hasGaps()) {
            samples.add(Sample.line(texts.get("curve.gap"), Ink.CERTAIN, 1.5, Dash.DOT));
        }
        if (lines.figures().stream().anyMatch(figure -> figure.isOneValue() && isFlagged(figure))) {
            samples.add(Sample.mark(
                    texts.get("curve.flagged"),
                    Mark.CIRCLE,
                    mark -> mark.fill(Ink.GROUND).stroke(Ink.CERTAIN, 2)));
        }
        if (lines.figures().stream().anyMatch(figure -> !figure.isOneValue())) {
            samples.add(new Sample(
                    texts.get("curve.conflict"),
                    (x, y) -> List.of(
                            Shape.line(x + 12, y - 6, x + 12, y + 6).stroke(Ink.CERTAIN, 2),
                            Shape.line(x + 8, y - 6, x + 16, y - 6).stroke(Ink.CERTAIN, 2),
                            Shape.line(x + 8, y + 6, x + 16, y + 6).stroke(Ink.CERTAIN, 2))));
        }
        if (!lines.averages().isEmpty()) {
            samples.add(new Sample(
                    texts.get("curve.average"),
                    (x, y) -> List.of(Shape.rect(x, y - 2, Sample.WIDTH, 4)
                            .fill(Ink.GROUND)
                            .stroke(Ink.CERTAIN, 1.5))));
        }
        return samples;
    }

    private static boolean isFlagged(Figure figure) {
        return !figure.flags().isEmpty();
    }

    /** Returns what needs saying below the picture: flagged figures, breaks, and what is not read. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<Figure> flagged =
                lines.figures().stream().filter(CurveWords::isFlagged).toList();
        if (!flagged.isEmpty()) {
            notes.add(texts.get("curve.note.flagged", Amounts.figures(flagged, texts)));
        }
        for (MethodBreak change : indicator.methodBreaks()) {
            notes.add(texts.get("curve.note.break", change.date(), change.note()));
        }
        if (!series.leftOut().isEmpty()) {
            notes.add(texts.count("curve.note.left", series.leftOut().size()));
        }
        return notes;
    }

    /** Returns the figures and the baseline in sentences. */
    Stream<String> told(Optional<Observation> baseline, boolean hasNoTarget) {
        List<String> told = new ArrayList<>();
        told.add(context());
        told.add(
                lines.figures().isEmpty()
                        ? texts.get("curve.nothing") + "."
                        : texts.get("curve.told.figures", Amounts.figures(lines.figures(), texts)));
        baseline.ifPresent(start -> told.add(
                texts.get("curve.told.baseline", start.value().toPlainString(), Amounts.period(start.period()))));
        if (hasNoTarget) {
            told.add(texts.get("curve.told.target.none"));
        }
        return told.stream();
    }

    String target(Target target) {
        return texts.get("curve.told.target", target.value().toPlainString(), Amounts.period(target.date()));
    }
}
