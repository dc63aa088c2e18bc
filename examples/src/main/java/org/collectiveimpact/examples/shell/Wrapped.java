package org.collectiveimpact.examples.shell;

import java.util.stream.Collectors;

/** Text for a terminal: what is too long goes on in the next line, four blanks deeper. */
final class Wrapped {

    static final int WIDTH = 100;

    private static final String DEEPER = "    ";

    private Wrapped() {}

    /** Returns a text in which no line is longer than the width, unless a word is; every line ends in a line feed. */
    static String text(String text) {
        return text.lines().map(Wrapped::line).collect(Collectors.joining());
    }

    private static String line(String line) {
        int indent = line.length() - line.stripLeading().length();
        StringBuilder wrapped = new StringBuilder();
        String rest = line;
        int end = end(rest, indent);
        while (end < rest.length()) {
            wrapped.append(rest, 0, end).append('\n');
            rest = " ".repeat(indent) + DEEPER + rest.substring(end).strip();
            end = end(rest, indent + DEEPER.length());
        }
        return wrapped.append(rest).append('\n').toString();
    }

    /** Returns where to end a line: at the last blank that fits, else at the first after the indent, else at its end. */
    private static int end(String line, int indent) {
        if (line.length() <= WIDTH) {
            return line.length();
        }
        int fitting = line.lastIndexOf(' ', WIDTH);
        int first = line.indexOf(' ', indent);
        return fitting > indent ? fitting : first < 0 ? line.length() : first;
    }
}
