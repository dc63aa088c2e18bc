package org.collectiveimpact.measurement;

import java.util.ArrayList;
import java.util.List;

/** Indented lines that go on below, further in, where they get too long. */
final class TextLines {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";

    private final List<String> lines = new ArrayList<>();

    /** Adds a line so many steps in. */
    void add(int steps, String text) {
        StringBuilder line = new StringBuilder(STEP.repeat(steps));
        String blank = "";
        for (String word : text.split(" (?!%)", -1)) {
            if (line.length() + blank.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(STEP.repeat(steps + 2));
                blank = "";
            }
            line.append(blank).append(word);
            blank = " ";
        }
        lines.add(line.toString());
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
