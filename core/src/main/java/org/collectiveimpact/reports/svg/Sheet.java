package org.collectiveimpact.reports.svg;

import java.util.List;

/**
 * What a picture is drawn on: of one width, and as long as it takes.
 *
 * <p>It is {@value #WIDTH} units wide, so that letters can be read where it is shown on a telephone. A pen goes down the
 * sheet: what {@link #heading}, {@link #note} and {@link #legend} write stands below what was there before; for the rest
 * {@link #take} gives room.
 */
public final class Sheet {

    /** The width, in units of the picture. */
    public static final double WIDTH = 360;

    /** What is left free at both sides. */
    public static final double MARGIN = 10;

    /** The width between the margins. */
    public static final double ROOM = WIDTH - 2 * MARGIN;

    /** How wide it is shown where there is room, in pixels. */
    private static final int SHOWN = 480;

    private static final double HEADING = 14;
    private static final double LINE = 14;
    private static final int ENDLESS = 1000;

    private final String id;
    private final String language;
    private final Inks inks;
    private final StringBuilder body = new StringBuilder();
    private double pen = MARGIN;

    /**
     * Starts an empty sheet.
     *
     * @param id with which the ids in the picture begin
     * @param language of its words, such as {@code en}
     */
    public Sheet(String id, String language) {
        this.id = id;
        this.language = language;
        this.inks = new Inks(id);
    }

    /** Draws a shape. */
    public void add(Shape shape) {
        body.append(shape.markup(inks)).append('\n');
    }

    /** Draws shapes, the last on top. */
    public void addAll(List<Shape> shapes) {
        shapes.forEach(this::add);
    }

    /** Moves the pen down and returns where it was. */
    public double take(double height) {
        double from = pen;
        pen += height;
        return from;
    }

    /** Writes a heading over the width of the sheet, on three lines at most. */
    public void heading(String words) {
        for (String line : Lettering.wrapped(words, ROOM * 0.94, HEADING, 3)) {
            add(Shape.text(MARGIN, take(18) + HEADING, line).heading());
        }
        take(2);
    }

    /** Writes words that explain, over the width of the sheet. */
    public void note(String words) {
        take(2);
        for (String line : Lettering.wrapped(words, ROOM, Lettering.SMALL, ENDLESS)) {
            add(Shape.text(MARGIN, take(LINE) + Lettering.SMALL, line)
                    .fill(Ink.MUTED)
                    .small());
        }
    }

    /** Writes a legend, with as many entries on a line as fit. */
    public void legend(List<Sample> samples) {
        take(4);
        double x = MARGIN;
        double gap = 6;
        for (Sample sample : samples) {
            double room = ROOM - Sample.WIDTH - gap;
            List<String> lines = Lettering.wrapped(sample.words(), room, Lettering.SMALL, ENDLESS);
            double width = Sample.WIDTH + gap + Lettering.width(lines.get(0), Lettering.SMALL);
            if (x > MARGIN && (x + width > WIDTH - MARGIN || lines.size() > 1)) {
                take(LINE + 2);
                x = MARGIN;
            }
            addAll(sample.drawing().at(x, pen + LINE / 2));
            for (int i = 0; i < lines.size(); i++) {
                add(Shape.text(x + Sample.WIDTH + gap, pen + Lettering.SMALL, lines.get(i))
                        .small());
                take(i + 1 < lines.size() ? LINE : 0);
            }
            x += lines.size() > 1 ? WIDTH : width + 2 * gap;
        }
        take(LINE + 4);
    }

    /**
     * Returns the picture, which stands by itself and also inside a page.
     *
     * @param title what it is, in a few words
     * @param description what it shows, for those who do not see it
     */
    public String svg(String title, String description) {
        double height = pen + MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ci-picture\" role=\"img\" lang=\"" + language
                + "\" aria-labelledby=\"" + id + "-title\" aria-describedby=\"" + id + "-desc\" viewBox=\"0 0 "
                + Coordinate.text(WIDTH) + " "
                + Coordinate.text(height) + "\" width=\"" + SHOWN + "\" height=\""
                + Coordinate.text(height * SHOWN / WIDTH) + "\">\n"
                + "<title id=\"" + id + "-title\">" + Markup.escaped(title) + "</title>\n"
                + "<desc id=\"" + id + "-desc\">" + Markup.escaped(description) + "</desc>\n"
                + "<style>" + inks.styleSheet() + "</style>\n"
                + inks.patterns()
                + Shape.rect(0, 0, WIDTH, height).rounded(6).fill(Ink.GROUND).markup(inks)
                + "\n" + body + "</svg>\n";
    }
}
