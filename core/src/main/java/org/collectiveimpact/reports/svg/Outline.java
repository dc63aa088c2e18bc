package org.collectiveimpact.reports.svg;

/** Straight lines from point to point. */
public final class Outline {

    private final StringBuilder data = new StringBuilder();
    private boolean isDown;

    /** Draws on to a point, or starts there. */
    public Outline to(double x, double y) {
        data.append(isDown ? 'L' : 'M').append(Coordinate.text(x)).append(' ').append(Coordinate.text(y));
        isDown = true;
        return this;
    }

    /** Draws back to where this stretch started; the next point starts another. */
    public Outline close() {
        data.append('Z');
        return lift();
    }

    /** Ends this stretch; the next point starts another. */
    public Outline lift() {
        isDown = false;
        return this;
    }

    /** Returns the data of a path. */
    @Override
    public String toString() {
        return data.toString();
    }
}
