package org.collectiveimpact.reports.svg;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** The inks that a picture uses, and the style sheet and patterns that these take. */
final class Inks {

    private static final String FONT = "Helvetica,Arial,\"Liberation Sans\",sans-serif";

    private final String id;
    private final Set<Ink> fills = EnumSet.of(Ink.GROUND, Ink.TEXT);
    private final Set<Ink> strokes = EnumSet.noneOf(Ink.class);
    private final Set<Ink> hatches = EnumSet.noneOf(Ink.class);

    /**
     * Starts with the inks that every picture uses.
     *
     * @param id of the picture, with which the ids of its patterns begin
     */
    Inks(String id) {
        this.id = id;
    }

    String fill(Ink ink) {
        fills.add(ink);
        return "ci-f-" + ink.key();
    }

    String stroke(Ink ink) {
        strokes.add(ink);
        return "ci-s-" + ink.key();
    }

    String hatch(Ink ink) {
        hatches.add(ink);
        stroke(ink);
        return id + "-hatch-" + ink.key();
    }

    /** Returns rules that touch nothing outside pictures; paper is always light. */
    String styleSheet() {
        return ".ci-picture{font:" + Coordinate.text(Lettering.NORMAL) + "px " + FONT
                + ";max-width:100%;height:auto}"
                + ".ci-picture .ci-heading{font-size:14px;font-weight:bold}"
                + ".ci-picture .ci-small{font-size:" + Coordinate.text(Lettering.SMALL) + "px}"
                + ".ci-picture .ci-bold{font-weight:bold}"
                + ".ci-picture .ci-halo{stroke:" + Ink.GROUND.light()
                + ";stroke-width:3px;stroke-linejoin:round;paint-order:stroke}"
                + rules(Ink::light)
                + "@media screen and (prefers-color-scheme:dark){.ci-picture .ci-halo{stroke:" + Ink.GROUND.dark()
                + "}" + rules(Ink::dark) + "}";
    }

    private String rules(Function<Ink, String> colour) {
        StringBuilder rules = new StringBuilder();
        fills.forEach(ink -> rules.append(rule("f", ink, "fill", colour)));
        strokes.forEach(ink -> rules.append(rule("s", ink, "stroke", colour)));
        return rules.toString();
    }

    private static String rule(String kind, Ink ink, String property, Function<Ink, String> colour) {
        return ".ci-picture .ci-" + kind + "-" + ink.key() + "{" + property + ":" + colour.apply(ink) + "}";
    }

    /** Returns the stripes that are used; empty if none are. */
    String patterns() {
        if (hatches.isEmpty()) {
            return "";
        }
        StringBuilder patterns = new StringBuilder("<defs>");
        for (Ink ink : hatches) {
            patterns.append("<pattern id=\"")
                    .append(hatch(ink))
                    .append("\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"")
                    .append(" patternTransform=\"rotate(45)\"><line class=\"ci-s-")
                    .append(ink.key())
                    .append("\" x1=\"1\" y1=\"0\" x2=\"1\" y2=\"5\" stroke-width=\"1.5\"/></pattern>");
        }
        return patterns.append("</defs>\n").toString();
    }
}
