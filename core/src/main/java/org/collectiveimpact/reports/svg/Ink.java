package org.collectiveimpact.reports.svg;

import java.util.Locale;

/**
 * What a colour stands for, with the colour itself on a light and on a dark ground.
 *
 * <p>A test holds the pairs to the contrast that WCAG 2.2 asks for at level AA: 4.5 to 1 for texts (success criterion
 * 1.4.3), 3 to 1 for whatever has to be seen (1.4.11). Nothing is said by colour alone.
 */
public enum Ink {
    /** What everything is drawn on. */
    GROUND("#ffffff", "#14191f"),
    /** Words, and lines that matter as much. */
    TEXT("#1b2733", "#e9eef3"),
    /** Words that explain. */
    MUTED("#4d5966", "#aeb9c4"),
    /** Lines that only guide the eye. */
    GRID("#d9dfe5", "#36414c"),
    /** Outlines. */
    FRAME("#6e7a86", "#8592a0"),
    /** What is certain. */
    CERTAIN("#0a5a8a", "#62b5e8"),
    /** Hatching over what is not known. */
    POSSIBLE("#3d82ae", "#4f97c9"),
    /** What was before. */
    BEFORE("#8f5200", "#e9ab5c"),
    /** What is aimed at. */
    TARGET("#2a6b36", "#7cc98a"),
    /** What is forecast. */
    FORECAST("#6a4aa0", "#b9a2ea"),
    /** One more colour to tell lines apart. */
    ROSE("#a3264a", "#f08aa8"),
    /** The space between the ends of a forecast; its edges are lines. */
    FORECAST_AREA("#ece6f6", "#2b2542"),
    /** Cells from the least to the most; words stand on them. */
    TINT_0("#f6f8fa", "#1b222a"),
    /** The second of four tints. */
    TINT_1("#e0edf6", "#1c3040"),
    /** The third of four tints. */
    TINT_2("#bcdaec", "#1f4058"),
    /** The last of four tints. */
    TINT_3("#92c3e2", "#235273");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Returns the colour on a light ground, such as {@code #1b2733}. */
    public String light() {
        return light;
    }

    /** Returns the colour on a dark ground. */
    public String dark() {
        return dark;
    }

    /** Returns its name in style sheets, such as {@code tint-0}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
