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

    private static final double RADIUS = 92;
    private static final double ABOVE = 46;
    private static final double BELOW = 34;
    private static final double HALF_BAND = 4.5;
    private static final double STRIPE = 5;
    private static final double LINE = 13;
    private static final double MIDDLE = Sheet.WIDTH / 2;

    private final Assessment assessment;
    private final List<Assessment> earlier;
    private final ScoredParts parts;
    private final List<Dimension> dimensions;
    private final Texts texts;
    private double centre;

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
        centre = sheet.take(ABOVE + 2 * RADIUS + BELOW) + ABOVE + RADIUS;
        grid(sheet);
        for (Assessment before : earlier) {
            outline(sheet, before, Score::low, Ink.BEFORE, Dash.LONG);
            outline(sheet, before, Score::high, Ink.BEFORE, Dash.DOT);
        }
        outline(sheet, assessment, Score::high, Ink.POSSIBLE, Dash.SHORT);
        outline(sheet, assessment, Score::low, Ink.CERTAIN, Dash.SOLID);
        for (int i = 0; i < dimensions.size(); i++) {
            spoke(sheet, i);
            label(sheet, i);
        }
        sheet.legend(samples());
        sheet.note(texts.get("radar.area"));
        return told();
    }

    private void grid(Sheet sheet) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            Outline ring = new Outline();
            for (int i = 0; i < dimensions.size(); i++) {
                ring.to(x(i, quarter / 4.0), y(i, quarter / 4.0));
            }
            sheet.add(Shape.path(ring.close()).stroke(Ink.GRID, 1));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            Shape line = Shape.line(MIDDLE, centre, x(i, 1), y(i, 1)).stroke(Ink.FRAME, 1);
            sheet.add(assessment.score(dimensions.get(i)).isApplicable() ? line : line.dashed(Dash.SHORT));
        }
    }

    /** Joins the bounds of what applies; what does not apply leaves a gap. */
    private void outline(Sheet sheet, Assessment of, ToDoubleFunction<Score> bound, Ink ink, Dash dash) {
        Outline outline = new Outline();
        int last = dimensions.size() - 1;
        for (int i = 0; i <= last; i++) {
            int next = i == last ? 0 : i + 1;
            Score from = of.score(dimensions.get(i));
            Score to = of.score(dimensions.get(next));
            if (from.isApplicable() && to.isApplicable()) {
                outline.to(x(i, bound.applyAsDouble(from)), y(i, bound.applyAsDouble(from)));
                outline.to(x(next, bound.applyAsDouble(to)), y(next, bound.applyAsDouble(to)));
                outline.lift();
            }
        }
        sheet.add(Shape.path(outline).stroke(ink, 1.5).dashed(dash));
    }

    private void spoke(Sheet sheet, int i) {
        for (Assessment before : earlier) {
            Score score = before.score(dimensions.get(i));
            if (score.isApplicable()) {
                sheet.add(
                        Mark.SQUARE.at(x(i, score.low()), y(i, score.low()), 4).fill(Ink.BEFORE));
            }
        }
        Score score = assessment.score(dimensions.get(i));
        if (!score.isApplicable()) {
            return;
        }
        if (!score.isKnown()) {
            sheet.add(bar(i, score.low(), score.high()).fill(Ink.GROUND));
            sheet.add(stripes(i, score.low(), score.high()).stroke(Ink.POSSIBLE, 1.5));
            sheet.add(
                    bar(i, score.low(), score.high()).stroke(Ink.POSSIBLE, 1).titled(ScoredParts.points(score, texts)));
        }
        sheet.add(bar(i, 0, score.low()).fill(Ink.CERTAIN).titled(ScoredParts.points(score, texts)));
        sheet.add(Mark.CIRCLE.at(x(i, score.low()), y(i, score.low()), 4.5).fill(Ink.CERTAIN));
    }

    /** Returns a stretch of a spoke. */
    private Shape bar(int i, double from, double to) {
        double acrossX = -StrictMath.sin(angle(i)) * HALF_BAND;
        double acrossY = StrictMath.cos(angle(i)) * HALF_BAND;
        return Shape.path(new Outline()
                .to(x(i, from) - acrossX, y(i, from) - acrossY)
                .to(x(i, to) - acrossX, y(i, to) - acrossY)
                .to(x(i, to) + acrossX, y(i, to) + acrossY)
                .to(x(i, from) + acrossX, y(i, from) + acrossY)
                .close());
    }

    /** Returns slanting stripes across a stretch of a spoke, the same whichever way it points. */
    private Shape stripes(int i, double from, double to) {
        double slant = 2 * HALF_BAND / RADIUS;
        double acrossX = -StrictMath.sin(angle(i)) * HALF_BAND;
        double acrossY = StrictMath.cos(angle(i)) * HALF_BAND;
        Outline stripes = new Outline();
        for (double share = from; share + slant <= to; share += STRIPE / RADIUS) {
            stripes.to(x(i, share) - acrossX, y(i, share) - acrossY)
                    .to(x(i, share + slant) + acrossX, y(i, share + slant) + acrossY)
                    .lift();
        }
        return Shape.path(stripes);
    }

    private void label(Sheet sheet, int i) {
        double side = StrictMath.cos(angle(i));
        double x = x(i, 1.08);
        boolean isMiddle = Math.abs(side) < 0.3;
        double room = isMiddle ? Sheet.ROOM / 2 : (side > 0 ? Sheet.WIDTH - x : x) - Sheet.MARGIN / 2;
        String name = parts.name(dimensions.get(i));
        List<String> lines = Lettering.wrapped(name, room, Lettering.SMALL, 3);
        double height = (lines.size() + 1) * LINE;
        double up = (1 - StrictMath.sin(angle(i))) / 2;
        double top = y(i, 1.08) - up * height;
        for (int line = 0; line <= lines.size(); line++) {
            boolean isName = line < lines.size();
            Shape text = Shape.text(x, top + (line + 0.8) * LINE, isName ? lines.get(line) : points(i));
            Shape sized = isName ? text.small().titled(name) : text.bold();
            sheet.add(isMiddle ? sized.centred() : side > 0 ? sized : sized.ending());
        }
    }

    private String points(int i) {
        return ScoredParts.points(assessment.score(dimensions.get(i)), texts);
    }

    private double angle(int i) {
        return 2 * Math.PI * i / dimensions.size() - Math.PI / 2;
    }

    private double x(int i, double share) {
        return MIDDLE + RADIUS * share * StrictMath.cos(angle(i));
    }

    private double y(int i, double share) {
        return centre + RADIUS * share * StrictMath.sin(angle(i));
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
                            Mark.SQUARE.at(x + Sample.WIDTH / 2, y, 4).fill(Ink.BEFORE))));
            samples.add(Sample.line(texts.get("radar.before.possible"), Ink.BEFORE, 1.5, Dash.DOT));
        }
        return samples;
    }

    private List<String> told() {
        List<String> told = new ArrayList<>(List.of(parts.context()));
        parts.bands().forEach(band -> told.add(ScoredParts.sentence(band, texts)));
        for (Assessment before : earlier) {
            told.add(texts.get("radar.before", before.asOf()) + ":");
            for (Dimension dimension : dimensions) {
                told.add(ScoredParts.sentence(new Band(parts.name(dimension), before.score(dimension)), texts));
            }
        }
        told.add(texts.get("radar.area"));
        return told;
    }
}
