package org.collectiveimpact.reports.svg;

/** How a line is broken, so that lines differ without colour. */
public enum Dash {
    SOLID(""),
    LONG("7 3"),
    SHORT("3.5 2.5"),
    DOT("1 2.5"),
    DASH_DOT("8 2.5 1.5 2.5"),
    DASH_DOT_DOT("9 2 1.5 2 1.5 2");

    private final String pattern;

    Dash(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the lengths of strokes and gaps, without any for an unbroken line. */
    String pattern() {
        return pattern;
    }
}
