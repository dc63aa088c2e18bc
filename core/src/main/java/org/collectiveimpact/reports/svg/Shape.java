package org.collectiveimpact.reports.svg;

import java.util.Optional;
import java.util.StringJoiner;

/**
 * One element of a picture while it is drawn; every method returns the shape itself.
 *
 * <p>Lengths are in units of the sheet, from its upper left corner. A shape without ink is not seen.
 */
public final class Shape {

    private final String element;
    private final StringBuilder attributes = new StringBuilder();
    private final StringJoiner classes = new StringJoiner(" ");
    private final String text;
    private String title = "";
    private Optional<Ink> fill = Optional.empty();
    private Optional<Ink> stroke = Optional.empty();
    private Optional<Ink> hatch = Optional.empty();

    private Shape(String element, String text) {
        this.element = element;
        this.text = text;
    }

    /** Returns a rectangle. */
    public static Shape rect(double x, double y, double width, double height) {
        return new Shape("rect", "")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }

    /** Returns a circle around a point. */
    public static Shape circle(double x, double y, double radius) {
        return new Shape("circle", "").with("cx", x).with("cy", y).with("r", radius);
    }

    /** Returns a line between two points. */
    public static Shape line(double x1, double y1, double x2, double y2) {
        return new Shape("line", "")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2);
    }

    /** Returns an outline; what it goes around twice is outside. */
    public static Shape path(Outline outline) {
        return new Shape("path", "").with("d", outline.toString()).with("fill-rule", "evenodd");
    }

    /** Returns words that start at a point of their base line, dark and of normal size. */
    public static Shape text(double x, double y, String words) {
        return new Shape("text", Lettering.clean(words))
                .with("x", x)
                .with("y", y)
                .fill(Ink.TEXT);
    }

    /** Returns words cut to the room there is; who points at them reads all of them. */
    public static Shape text(double x, double y, String words, double room) {
        String shortened = Lettering.shortened(words, room, Lettering.NORMAL);
        Shape shape = text(x, y, shortened);
        return shortened.equals(Lettering.clean(words)) ? shape : shape.titled(words);
    }

    /** Fills it. */
    public Shape fill(Ink ink) {
        fill = Optional.of(ink);
        return this;
    }

    /** Fills it with stripes. */
    public Shape hatched(Ink ink) {
        hatch = Optional.of(ink);
        return this;
    }

    /** Draws its outline. */
    public Shape stroke(Ink ink, double width) {
        stroke = Optional.of(ink);
        return with("stroke-width", width);
    }

    /** Breaks its outline. */
    public Shape dashed(Dash dash) {
        return dash == Dash.SOLID ? this : with("stroke-dasharray", dash.pattern());
    }

    /** Rounds the corners of a rectangle. */
    public Shape rounded(double radius) {
        return with("rx", radius);
    }

    /** Makes words small. */
    public Shape small() {
        classes.add("ci-small");
        return this;
    }

    /** Makes words large and bold. */
    Shape heading() {
        classes.add("ci-heading");
        return this;
    }

    /** Makes words bold. */
    public Shape bold() {
        classes.add("ci-bold");
        return this;
    }

    /** Makes words end at their point. */
    public Shape ending() {
        return with("text-anchor", "end");
    }

    /** Centres words on their point. */
    public Shape centred() {
        return with("text-anchor", "middle");
    }

    /** Lets the ground shine around words, so that lines behind them do not disturb. */
    public Shape haloed() {
        classes.add("ci-halo");
        return this;
    }

    /** Says more to those who point at it. */
    public Shape titled(String words) {
        title = words;
        return this;
    }

    private Shape with(String name, double value) {
        return with(name, Coordinate.text(value));
    }

    private Shape with(String name, String value) {
        attributes.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /**
     * Returns the markup.
     *
     * @param inks learns what the style sheet has to know
     */
    String markup(Inks inks) {
        fill.ifPresent(ink -> classes.add(inks.fill(ink)));
        stroke.ifPresent(ink -> classes.add(inks.stroke(ink)));
        hatch.ifPresent(ink -> with("fill", "url(#" + inks.hatch(ink) + ")"));
        if (fill.isEmpty() && hatch.isEmpty()) {
            with("fill", "none");
        }
        String start = "<" + element + (classes.length() == 0 ? "" : " class=\"" + classes + "\"") + attributes;
        String inside = (title.isEmpty() ? "" : "<title>" + Markup.escaped(title) + "</title>") + Markup.escaped(text);
        return inside.isEmpty() ? start + "/>" : start + ">" + inside + "</" + element + ">";
    }
}
