package org.collectiveimpact.reports;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Markup;

/**
 * Plain text as HTML: escaped, with links where it names an address on the web or a word that the page explains.
 *
 * <p>Nothing in a text is taken for markup, and no scheme but http and https is linked.
 */
final class HtmlWords {

    private static final String ADDRESS = "https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]]";
    private static final String CITED = "\\[[^\\[\\]\\s]+]";
    private static final String HYPHENATED = "[a-z0-9]+(?:-[a-z0-9]+)+";
    private static final Pattern LINKED = Pattern.compile(ADDRESS + "|" + CITED + "|" + HYPHENATED);

    private final Map<String, String> anchors;

    /**
     * Takes what the page explains.
     *
     * @param anchors the id of the element that explains a word, by word
     */
    HtmlWords(Map<String, String> anchors) {
        this.anchors = anchors;
    }

    /** Returns a text with its links, and its words in English marked. */
    String linked(String plain) {
        StringBuilder html = new StringBuilder(plain.length());
        Matcher english = English.MARKED.matcher(plain);
        int from = 0;
        while (english.find()) {
            html.append(part(plain.substring(from, english.start())))
                    .append("<span lang=\"en\">")
                    .append(part(english.group(1)))
                    .append("</span>");
            from = english.end();
        }
        return html.append(part(plain.substring(from))).toString().strip();
    }

    /** Returns a part of a text, which keeps a blank at either end. */
    private String part(String plain) {
        String words = Lettering.clean(plain);
        if (words.isEmpty()) {
            return plain.isEmpty() ? "" : " ";
        }
        String before = Character.isWhitespace(plain.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(plain.charAt(plain.length() - 1)) ? " " : "";
        return before + links(words) + after;
    }

    private String links(String text) {
        StringBuilder html = new StringBuilder(text.length());
        Matcher found = LINKED.matcher(text);
        int from = 0;
        while (found.find()) {
            html.append(Markup.quoted(text.substring(from, found.start()))).append(link(found.group()));
            from = found.end();
        }
        return html.append(Markup.quoted(text.substring(from))).toString();
    }

    private String link(String word) {
        String text = Markup.quoted(word);
        if (word.startsWith("http")) {
            return "<a href=\"" + text + "\" rel=\"noopener noreferrer nofollow\">" + text + "</a>";
        }
        String anchor = anchors.get(word);
        return anchor == null ? text : "<a href=\"#" + anchor + "\">" + text + "</a>";
    }
}
