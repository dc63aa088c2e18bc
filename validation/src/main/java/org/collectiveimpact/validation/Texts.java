package org.collectiveimpact.validation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every text: that there is something to read, not too much of it, and nothing that no file can hold. */
final class Texts {

    /** The most characters of any text: an engine default. */
    static final int LONGEST = 20_000;

    /** The most characters by which anything is likely to be called: an engine default. */
    static final int LONGEST_NAME = 300;

    private static final Set<String> NAMES = Set.of(
            "agendaVersion",
            "area",
            "breakdown",
            "criterion",
            "definitionVersion",
            "level",
            "name",
            "term",
            "title",
            "type",
            "unit",
            "version");

    private static final Pattern BLANK = Pattern.compile("(?U)\\s*+");

    private Texts() {}

    /** Returns the keys of what is wrong with a text. */
    static List<String> faults(String text, Attribute attribute) {
        boolean isBlank = isBlank(text);
        boolean isWhole = isWhole(text);
        if (!isBlank && isWhole && text.length() <= LONGEST_NAME) {
            return List.of();
        }
        return Stream.of(
                        isBlank ? "blank-text" : "",
                        isWhole ? "" : "broken-text",
                        text.length() > LONGEST ? "too-long" : "",
                        text.length() > LONGEST_NAME && NAMES.contains(attribute.name()) ? "long-name" : "")
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** Whether there is nothing to read, in any script. */
    private static boolean isBlank(String text) {
        // Nearly all texts begin with a sign that settles it.
        return text.isEmpty()
                || ((text.charAt(0) <= ' ' || text.charAt(0) > '~')
                        && BLANK.matcher(text).matches());
    }

    /** Whether no character is cut in two, and none is the one that ends a text elsewhere: no file can hold these. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0) {
                return false;
            }
            if (Character.isSurrogate(text.charAt(i)) && !Character.isSupplementaryCodePoint(text.codePointAt(i++))) {
                return false;
            }
        }
        return true;
    }
}
