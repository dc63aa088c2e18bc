package org.collectiveimpact.reports.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take, and how they are cut to the room there is.
 *
 * <p>Widths are those of Helvetica and Arial, which is what the style sheet asks for, with a little to spare; a letter
 * beyond ASCII is taken for a wide one. Texts are cut between letters, never inside one.
 */
public final class Lettering {

    /** The size of most words. */
    public static final double NORMAL = 12;

    /** The size of what explains, the smallest there is. */
    public static final double SMALL = 11;

    private static final String ELLIPSIS = "\u2026";
    private static final int JOINER = 0x200d;
    private static final double TO_SPARE = 1.04;
    private static final int WIDE = 1000;
    private static final int LATIN = 722;
    private static final int LAST_LATIN = 0x24f;

    /** Thousandths of the size, from the blank to the tilde. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private Lettering() {}

    /** Returns how much room a text takes in a size, in the units of the sheet. */
    public static double width(String text, double size) {
        return text.codePoints().mapToLong(Lettering::width).sum() / 1000.0 * size * TO_SPARE;
    }

    private static int width(int letter) {
        int place = letter - ' ';
        if (place >= 0 && place < ASCII.length) {
            return ASCII[place];
        }
        return letter <= LAST_LATIN ? LATIN : WIDE;
    }

    /**
     * Returns a text on one line, without what cannot be seen or would turn the letters after it round: controls, marks
     * of direction, halves of letters and what is no character at all.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int letter : text.codePoints().toArray()) {
            if (Character.isWhitespace(letter) || letter == '\u0085' || letter == '\u00a0') {
                blank = !clean.isEmpty();
            } else if (isVisible(letter)) {
                clean.append(blank ? " " : "").appendCodePoint(letter);
                blank = false;
            }
        }
        return clean.toString();
    }

    private static boolean isVisible(int letter) {
        boolean turns = letter == 0x061c
                || (letter >= 0x200e && letter <= 0x200f)
                || (letter >= 0x202a && letter <= 0x202e)
                || (letter >= 0x2066 && letter <= 0x2069);
        boolean isNone = (letter >= 0xd800 && letter <= 0xdfff)
                || (letter >= 0xfdd0 && letter <= 0xfdef)
                || (letter & 0xfffe) == 0xfffe;
        return !turns && !isNone && !Character.isISOControl(letter) && letter != 0xfeff;
    }

    /** Returns a clean text that takes no more room than there is, cut off with an ellipsis if it has to be. */
    public static String shortened(String text, double room, double size) {
        String clean = clean(text);
        if (width(clean, size) <= room) {
            return clean;
        }
        int[] letters = clean.codePoints().toArray();
        double left = room - width(ELLIPSIS, size);
        int kept = 0;
        while (kept < letters.length && left >= width(letters[kept]) / 1000.0 * size * TO_SPARE) {
            left -= width(letters[kept]) / 1000.0 * size * TO_SPARE;
            kept++;
        }
        while (kept > 0 && joins(letters, kept)) {
            kept--;
        }
        return new String(letters, 0, kept).strip() + ELLIPSIS;
    }

    /** Whether a letter is a part of the one before it. */
    private static boolean joins(int[] letters, int place) {
        int type = place < letters.length ? Character.getType(letters[place]) : Character.UNASSIGNED;
        boolean isMark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return isMark || (place < letters.length && letters[place] == JOINER) || letters[place - 1] == JOINER;
    }

    /**
     * Returns a clean text in lines that take no more room than there is; a word or a rest that does not fit is cut off
     * with an ellipsis.
     *
     * @param most the number of lines at most
     */
    public static List<String> wrapped(String text, double room, double size, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String rest = clean(text);
        while (!rest.isEmpty()) {
            int blank = rest.indexOf(' ');
            String word = blank < 0 ? rest : rest.substring(0, blank);
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > room) {
                if (lines.size() + 1 == most) {
                    lines.add(shortened(line + " " + rest, room, size));
                    return List.copyOf(lines);
                }
                lines.add(line);
                longer = word;
            }
            line = shortened(longer, room, size);
            rest = blank < 0 ? "" : rest.substring(blank + 1);
        }
        lines.add(line);
        return List.copyOf(lines);
    }
}
