package org.collectiveimpact.reports.svg;

/** How a point is marked, so that points differ without colour. */
public enum Mark {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE;

    /**
     * Returns the mark, without ink.
     *
     * @param radius how far it reaches from its middle
     */
    public Shape at(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE -> Shape.circle(x, y, radius);
            case SQUARE -> Shape.rect(x - 0.85 * radius, y - 0.85 * radius, 1.7 * radius, 1.7 * radius);
            case DIAMOND ->
                Shape.path(new Outline()
                        .to(x, y - 1.2 * radius)
                        .to(x + 1.2 * radius, y)
                        .to(x, y + 1.2 * radius)
                        .to(x - 1.2 * radius, y)
                        .close());
            case TRIANGLE ->
                Shape.path(new Outline()
                        .to(x, y - 1.1 * radius)
                        .to(x + 1.1 * radius, y + 0.9 * radius)
                        .to(x - 1.1 * radius, y + 0.9 * radius)
                        .close());
        };
    }
}
