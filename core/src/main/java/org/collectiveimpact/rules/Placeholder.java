package org.collectiveimpact.rules;

/** A name in braces that stands for a number in the wording of a criterion. */
final class Placeholder {

    private Placeholder() {}

    /** Replaces {@code {name}} by the number and {@code {name%}} by the number as a percentage. */
    static String fill(String text, String name, double number) {
        return text.replace("{" + name + "}", Bound.number(number))
                .replace("{" + name + "%}", Math.round(number * 100) + " %");
    }
}
