package org.collectiveimpact.reports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collectiveimpact.reports.svg.Lettering;

/** Plain text as Markdown that reads the same; addresses on the web become links. */
final class MarkdownWords {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|`\\\\]*[^\\s<>|`\\\\.,;:!?)\\]]");
    private static final Pattern MEANINGFUL = Pattern.compile("[\\\\`*_\\[\\]|~$#]");
    private static final Pattern AT_THE_START = Pattern.compile("^(?:([+>=-])|(\\d+)([.)]))");

    private MarkdownWords() {}

    /** Returns a text for the inside of a line. */
    static String inside(String plain) {
        String text = Lettering.clean(plain);
        StringBuilder markdown = new StringBuilder(text.length());
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            markdown.append(escaped(text.substring(from, address.start())))
                    .append('<')
                    .append(address.group())
                    .append('>');
            from = address.end();
        }
        return markdown.append(escaped(text.substring(from))).toString();
    }

    /** Returns a text for the start of a line, where some letters mean more. */
    static String atTheStart(String plain) {
        Matcher start = AT_THE_START.matcher(inside(plain));
        return start.replaceFirst(found -> Matcher.quoteReplacement(
                found.group(1) == null ? found.group(2) + "\\" + found.group(3) : "\\" + found.group(1)));
    }

    private static String escaped(String text) {
        return MEANINGFUL
                .matcher(text.replace("&", "&amp;").replace("<", "&lt;"))
                .replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }
}
