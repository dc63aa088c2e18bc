package org.collectiveimpact.reports;

import java.util.List;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Scale;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;
import org.collectiveimpact.rules.Score;

/** Scores as bands on a scale from 0 to 100: filled up to the low bound, hatched up to the high one. */
final class Bands {

    static final Scale SCALE = new Scale(0, 1, Sheet.MARGIN + 1, Sheet.WIDTH - Sheet.MARGIN - 1);

    private static final double HUNDRED = 100;

    private final Sheet sheet;

    Bands(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Draws a band at a height. */
    void band(Score score, double y, double height, Ink certain, Ink possible) {
        double left = SCALE.at(0);
        Shape frame = Shape.rect(left, y, SCALE.at(1) - left, height).stroke(Ink.FRAME, 1);
        if (!score.isApplicable()) {
            sheet.add(frame.dashed(Dash.SHORT));
            return;
        }
        double low = SCALE.at(score.low());
        double high = SCALE.at(score.high());
        sheet.add(Shape.rect(left, y, SCALE.at(1) - left, height).fill(Ink.GROUND));
        sheet.add(Shape.rect(left, y, low - left, height).fill(certain));
        if (high > low) {
            sheet.add(Shape.rect(low, y, high - low, height).hatched(possible).stroke(possible, 1));
        }
        sheet.add(frame);
    }

    /** Draws lines at the quarters of the scale, and the numbers below. */
    void scale(double top, double bottom) {
        for (double tick : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            double x = SCALE.at(tick);
            sheet.add(Shape.line(x, top, x, bottom).stroke(Ink.GRID, 1));
            Shape number = Shape.text(x, bottom + 12, Long.toString(Math.round(tick * HUNDRED)))
                    .small()
                    .fill(Ink.MUTED);
            sheet.add(tick == 0 ? number : tick == 1 ? number.ending() : number.centred());
        }
    }

    /** Returns what filled, hatched and empty mean. */
    static List<Sample> samples(Texts texts) {
        return List.of(
                Sample.box(texts.get("legend.certain"), box -> box.fill(Ink.CERTAIN)),
                Sample.box(texts.get("legend.unknown"), box -> box.hatched(Ink.POSSIBLE)),
                Sample.box(texts.get("legend.missing"), box -> box.fill(Ink.GROUND)));
    }
}
