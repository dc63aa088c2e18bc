package org.collectiveimpact.reports.svg;

import java.util.ArrayList;
import java.util.List;

/** Words beside points, placed so that they cover neither each other nor what was kept free. */
public final class Labels {

    private static final double HEIGHT = 12;

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final Box room;
    private final List<Box> taken = new ArrayList<>();

    /** Starts with the room that labels have. */
    public Labels(double left, double top, double right, double bottom) {
        this.room = new Box(left, top, right, bottom);
    }

    /** Keeps a place around a point free. */
    public void keepFree(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** Keeps a line across the room free. */
    public void keepFreeAcross(double y) {
        taken.add(new Box(room.left, y - 1, room.right, y + 1));
    }

    /**
     * Returns small words near a mark: beside, above or below it, or as near as there is room; who points at shortened
     * words reads all of them.
     *
     * @param radius how far the mark reaches from its middle
     */
    public Shape place(double x, double y, double radius, String words) {
        String shown = Lettering.shortened(words, room.right - room.left, Lettering.SMALL);
        double width = Lettering.width(shown, Lettering.SMALL);
        Box best = nearest(x, y, radius + 2, width);
        taken.add(best);
        Shape shape = Shape.text(best.left, best.bottom - 3, shown).small().haloed();
        return shown.equals(Lettering.clean(words)) ? shape : shape.titled(words);
    }

    private Box nearest(double x, double y, double beside, double width) {
        Box first = box(x + beside, y - HEIGHT / 2, width);
        for (int step = 0; step < 40; step++) {
            double away = beside + step * 4.0;
            for (Box each : List.of(
                    box(x + beside, y - HEIGHT / 2 + (away - beside), width),
                    box(x - width / 2, y - away - HEIGHT, width),
                    box(x - width / 2, y + away, width),
                    box(x - beside - width, y - HEIGHT / 2 - (away - beside), width),
                    box(x, y - away - HEIGHT, width),
                    box(x, y + away, width),
                    box(x - width, y - away - HEIGHT, width),
                    box(x - width, y + away, width))) {
                if (isFree(each)) {
                    return each;
                }
            }
        }
        return first;
    }

    /** Returns a box moved into the room there is. */
    private Box box(double left, double top, double width) {
        double inside = Math.max(room.left, Math.min(left, room.right - width));
        return new Box(inside, top, inside + width, top + HEIGHT);
    }

    private boolean isFree(Box box) {
        return box.top >= room.top
                && box.bottom <= room.bottom
                && taken.stream().noneMatch(box::meets);
    }
}
