package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Mark;
import org.collectiveimpact.reports.svg.Outline;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** The conditions as spokes, each with a band from low to high; thin outlines help the eye from one to the next. */
final class ConditionRadar implements Subject {

    private static final double ABOVE = 46;
    private static final double BELOW = 34;
    private static final double LINE = 13;

    /** How far out the names stand. */
    private static final double OUTSIDE = 1.08;

    /** What points less to a side has its name centred. */
    private static final double UPRIGHT = 0.3;

    private final Assessment assessment;
    private final List<Assessment> earlier;
    private final ScoredParts parts;
    private final List<Dimension> dimensions;
    private final Texts texts;

    /** Takes one earlier assessment at most. */
    ConditionRadar(Assessment assessment, List<Assessment> earlier, Texts texts) {
        this.assessment = assessment;
        this.earlier = earlier;
        this.parts = new ScoredParts(assessment, texts);
        this.dimensions = parts.dimensions();
        this.texts = texts;
    }

    @Override
    public String title() {
        return parts.title("radar.title", "radar.title.other");
    }

    @Override
    public List<String> draw(Sheet sheet) {
        sheet.note(parts.context());
        double top = sheet.take(ABOVE + 2 * Spokes.RADIUS + BELOW);
        Spokes spokes = new Spokes(dimensions.size(), top + ABOVE + Spokes.RADIUS);
        grid(sheet, spokes);
        for (Assessment before : earlier) {
            outline(sheet, spokes, before, Score::low, Ink.BEFORE, Dash.LONG);
            outline(sheet, spokes, before, Score::high, Ink.BEFORE, Dash.DOT);
        }
        outline(sheet, spokes, assessment, Score::high, Ink.POSSIBLE, Dash.SHORT);
        outline(sheet, spokes, assessment, Score::low, Ink.CERTAIN, Dash.SOLID);
        for (int i = 0; i < dimensions.size(); i++) {
            spoke(sheet, spokes, i);
            earlier(sheet, spokes, i);
            label(sheet, spokes, i);
        }
        sheet.legend(samples());
        sheet.note(texts.get("radar.area"));
        return told();
    }

    private void grid(Sheet sheet, Spokes spokes) {
        for (double quarter : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            sheet.add(Shape.path(spokes.ring(quarter)).stroke(Ink.GRID, 1));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            Shape line = Shape.line(spokes.x(i, 0), spokes.y(i, 0), spokes.x(i, 1), spokes.y(i, 1))
                    .stroke(Ink.FRAME, 1);
            sheet.add(score(i).isApplicable() ? line : line.dashed(Dash.SHORT));
        }
    }

    private Score score(int i) {
        return assessment.score(dimensions.get(i));
    }

    /** Joins the bounds of what applies; what does not apply leaves a gap. */
    private void outline(Sheet sheet, Spokes spokes, Assessment of, ToDoubleFunction<Score> bound, Ink ink, Dash dash) {
        Outline outline = new Outline();
        for (int i = 0; i < dimensions.size(); i++) {
            int next = (i + 1) % dimensions.size();
            Score from = of.score(dimensions.get(i));
            Score to = of.score(dimensions.get(next));
            if (from.isApplicable() && to.isApplicable()) {
                double start = bound.applyAsDouble(from);
                double end = bound.applyAsDouble(to);
                outline.to(spokes.x(i, start), spokes.y(i, start))
                        .to(spokes.x(next, end), spokes.y(next, end))
                        .lift();
            }
        }
        sheet.add(Shape.path(outline).stroke(ink, 1.5).dashed(dash));
    }

    private void spoke(Sheet sheet, Spokes spokes, int i) {
        Score score = score(i);
        if (!score.isApplicable()) {
            return;
        }
        if (!score.isKnown()) {
            sheet.add(Shape.path(spokes.bar(i, score.low(), score.high())).fill(Ink.GROUND));
            sheet.add(Shape.path(spokes.stripes(i, score.low(), score.high())).stroke(Ink.POSSIBLE, 1.5));
            sheet.add(Shape.path(spokes.bar(i, score.low(), score.high())).stroke(Ink.POSSIBLE, 1));
        }
        sheet.add(Shape.path(spokes.bar(i, 0, score.low())).fill(Ink.CERTAIN).titled(points(i)));
        sheet.add(Mark.CIRCLE
                .at(spokes.x(i, score.low()), spokes.y(i, score.low()), 4.5)
                .fill(Ink.CERTAIN));
    }

    /** Draws a bar across a spoke, on top of it, where its low bound was before. */
    private void earlier(Sheet sheet, Spokes spokes, int i) {
        for (Assessment before : earlier) {
            Score score = before.score(dimensions.get(i));
            if (score.isApplicable()) {
                sheet.add(Shape.path(spokes.across(i, score.low())).stroke(Ink.GROUND, 5));
                sheet.add(Shape.path(spokes.across(i, score.low()))
                        .stroke(Ink.BEFORE, 3)
                        .titled(ScoredParts.points(score, texts)));
            }
        }
    }

    private void label(Sheet sheet, Spokes spokes, int i) {
        double side = spokes.right(i);
        double x = spokes.x(i, OUTSIDE);
        boolean isMiddle = Math.abs(side) < UPRIGHT;
        double room = isMiddle ? Sheet.ROOM / 2 : (side > 0 ? Sheet.WIDTH - x : x) - Sheet.MARGIN / 2;
        String name = parts.name(dimensions.get(i));
        List<String> lines = Lettering.wrapped(name, room, Lettering.SMALL, 4);
        double up = (1 - spokes.down(i)) / 2;
        double top = spokes.y(i, OUTSIDE) - up * (lines.size() + 1) * LINE;
        for (int line = 0; line <= lines.size(); line++) {
            boolean isName = line < lines.size();
            Shape text = Shape.text(x, top + (line + 0.8) * LINE, isName ? lines.get(line) : points(i));
            Shape sized = isName ? text.small().titled(name) : text.bold();
            sheet.add(isMiddle ? sized.centred() : side > 0 ? sized : sized.ending());
        }
    }

    private String points(int i) {
        return ScoredParts.points(score(i), texts);
    }

    private List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        samples.add(Sample.box(texts.get("legend.certain"), box -> box.fill(Ink.CERTAIN)));
        samples.add(Sample.box(texts.get("legend.unknown"), box -> box.hatched(Ink.POSSIBLE)));
        for (Assessment before : earlier) {
            samples.add(new Sample(
                    texts.get("radar.before", before.asOf()),
                    (x, y) -> List.of(
                            Shape.line(x, y, x + Sample.WIDTH, y)
                                    .stroke(Ink.BEFORE, 1.5)
                                    .dashed(Dash.LONG),
                            Shape.line(x + Sample.WIDTH / 2, y - 7, x + Sample.WIDTH / 2, y + 7)
                                    .stroke(Ink.BEFORE, 3))));
            samples.add(Sample.line(texts.get("radar.before.possible"), Ink.BEFORE, 1.5, Dash.DOT));
        }
        return samples;
    }

    private List<String> told() {
        List<String> told = new ArrayList<>(List.of(parts.context()));
        parts.bands().forEach(band -> told.add(ScoredParts.sentence(band, texts)));
        for (Assessment before : earlier) {
            told.add(texts.get("radar.told.before", before.asOf()));
            for (Dimension dimension : dimensions) {
                told.add(ScoredParts.sentence(new Band(parts.name(dimension), before.score(dimension)), texts));
            }
        }
        told.add(texts.get("radar.area"));
        return told;
    }
}
