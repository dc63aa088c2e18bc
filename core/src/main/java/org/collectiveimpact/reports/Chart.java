package org.collectiveimpact.reports;

import java.util.List;
import org.collectiveimpact.measurement.Times;
import org.collectiveimpact.model.MethodBreak;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Scale;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/**
 * A field for curves, with time from left to right and values upward.
 *
 * @param sheet what it is drawn on
 * @param x where times lie, in decimal years
 * @param y where values lie
 */
record Chart(Sheet sheet, Scale x, Scale y) {

    /** What the years below take. */
    static final double BELOW = 22;

    private static final int YEARS = 6;
    private static final int VALUES = 6;
    private static final double BESIDE = 5;

    /** Returns a chart that leaves room for the numbers at its left. */
    static Chart of(Sheet sheet, double from, double to, double right, Scale y) {
        double numbers = y.ticks(VALUES).stream()
                .mapToDouble(tick -> Lettering.width(Amounts.worked(tick), Lettering.SMALL))
                .max()
                .orElse(0);
        return new Chart(sheet, new Scale(from, to, Sheet.MARGIN + numbers + BESIDE, right), y);
    }

    /** Draws the lines that values and years are read by; a year's number is in the middle of the year. */
    void grid() {
        for (double tick : y.ticks(VALUES)) {
            sheet.add(Shape.line(x.start(), y.at(tick), x.end(), y.at(tick)).stroke(Ink.GRID, 1));
            sheet.add(Shape.text(x.start() - BESIDE, y.at(tick) + 4, Amounts.worked(tick))
                    .small()
                    .fill(Ink.MUTED)
                    .ending());
        }
        int years = (int) Math.max(1, Math.min(YEARS, Math.floor(x.high() - x.low())));
        for (double year : x.ticks(years)) {
            double middle = Math.floor(year) + 0.5;
            if (x.holds(middle)) {
                sheet.add(Shape.line(x.at(middle), y.start(), x.at(middle), y.start() + 4)
                        .stroke(Ink.FRAME, 1));
                sheet.add(Shape.text(x.at(middle), y.start() + 16, Integer.toString((int) Math.floor(year)))
                        .small()
                        .fill(Ink.MUTED)
                        .centred());
            }
        }
        sheet.add(Shape.line(x.start(), y.start(), x.end(), y.start()).stroke(Ink.FRAME, 1));
    }

    /** Draws where the way of measuring changed. */
    void breaks(List<MethodBreak> breaks) {
        for (MethodBreak change : breaks) {
            double year = Times.start(change.date());
            if (x.holds(year)) {
                sheet.add(Shape.line(x.at(year), y.start(), x.at(year), y.end())
                        .stroke(Ink.MUTED, 1.5)
                        .dashed(Dash.DASH_DOT)
                        .titled(change.date() + ": " + change.note()));
            }
        }
    }
}
