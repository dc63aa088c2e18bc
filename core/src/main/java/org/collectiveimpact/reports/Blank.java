package org.collectiveimpact.reports;

import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/** What stands where nothing is known. */
final class Blank {

    private static final double HEIGHT = 44;

    private Blank() {}

    /** Draws a hatched field with the reason in it. */
    static void draw(Sheet sheet, String reason) {
        double y = sheet.take(HEIGHT + 14) + 6;
        sheet.add(Shape.rect(Sheet.MARGIN, y, Sheet.ROOM, HEIGHT)
                .hatched(Ink.POSSIBLE)
                .stroke(Ink.FRAME, 1));
        sheet.add(Shape.text(Sheet.WIDTH / 2, y + HEIGHT / 2 + 4, reason)
                .bold()
                .centred()
                .haloed());
    }
}
