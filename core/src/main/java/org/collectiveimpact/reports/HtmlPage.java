package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Markup;
import org.collectiveimpact.rules.Score;

/**
 * A page as one HTML file that needs nothing else: no script, no font, no request to anywhere.
 *
 * <p>It can be read on a telephone and on paper, in the light or dark scheme of the reader, without colours, and by
 * those who listen to it. Every text is escaped; words that the page explains are linked to where it does.
 */
public final class HtmlPage implements Page {

    private final Texts texts;
    private final List<Function<HtmlWords, String>> blocks = new ArrayList<>();
    private final List<Picture> figures = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final Map<String, String> anchors = new LinkedHashMap<>();
    private String title = "";
    private boolean areBarsExplained;

    /** Starts an empty page in a language. */
    public HtmlPage(Locale language) {
        this.texts = Texts.ofReports(language);
    }

    @Override
    public void heading(int level, String text) {
        if (Checked.level(level) == 1) {
            title = Lettering.clean(text);
            return;
        }
        if (level > 2) {
            add(words -> "<h3>" + words.linked(text) + "</h3>");
            return;
        }
        parts.add(text);
        String id = "part-" + parts.size();
        if (parts.size() == 1) {
            add(this::contents);
        }
        add(words -> "<h2 id=\"" + id + "\">" + words.linked(text) + "</h2>");
    }

    @Override
    public void paragraph(String text) {
        add(words -> "<p>" + words.linked(text) + "</p>");
    }

    @Override
    public void bullets(List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        add(words -> list("ul", items, item -> "<li>" + words.linked(item) + "</li>"));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        Checked.table(header, rows);
        add(new HtmlTable(header, rows)::html);
    }

    @Override
    public void bands(List<Band> bands) {
        add(words -> list(
                "ul class=\"bands\"",
                bands,
                band -> "<li><span class=\"label\">" + words.linked(band.label()) + "</span> <span class=\"points\">"
                        + points(band.score()) + "</span> " + bar(band.score()) + " <span class=\"answered\">"
                        + answered(band.score()) + "</span></li>"));
        if (!areBarsExplained) {
            paragraph(texts.get("page.bands"));
            areBarsExplained = true;
        }
    }

    @Override
    public void entries(List<Entry> entries) {
        if (!entries.isEmpty()) {
            add(words -> list(
                    "ol class=\"entries\"",
                    entries,
                    entry -> "<li><h3>" + words.linked(entry.title()) + "</h3>\n" + pairs(entry.details(), words)
                            + "</li>"));
        }
    }

    @Override
    public void details(List<Entry.Detail> details) {
        if (details.isEmpty()) {
            return;
        }
        if (figures.size() == 1) {
            flush(words -> pairs(details, words) + "\n");
        } else {
            add(words -> pairs(details, words));
        }
    }

    @Override
    public void terms(List<Term> terms) {
        terms.forEach(term -> anchors.putIfAbsent(term.word(), "term-" + (anchors.size() + 1)));
        add(words -> list(
                "dl class=\"terms\"",
                terms,
                term -> "<div id=\"" + anchors.get(term.word()) + "\"><dt>" + Markup.escaped(term.word()) + "</dt>"
                        + joined(term.lines(), line -> "<dd>" + words.linked(line) + "</dd>") + "</div>"));
    }

    @Override
    public void picture(Picture picture) {
        figures.add(picture);
    }

    /** Adds what comes after the pictures so far, which stand side by side where there is room. */
    private void add(Function<HtmlWords, String> block) {
        flush(words -> "");
        blocks.add(block);
    }

    /** Writes the pictures so far, with something beside them. */
    private void flush(Function<HtmlWords, String> beside) {
        List<Picture> shown = List.copyOf(figures);
        figures.clear();
        if (!shown.isEmpty()) {
            blocks.add(words -> "<div class=\"pictures\">\n"
                    + joined(shown, picture -> "<figure>\n" + picture.svg() + "</figure>\n") + beside.apply(words)
                    + "</div>");
        }
    }

    /** Returns the file. */
    @Override
    public String toString() {
        flush(words -> "");
        HtmlWords words = new HtmlWords(anchors);
        return "<!DOCTYPE html>\n<html lang=\"" + texts.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + Markup.escaped(title) + "</title>\n"
                + "<style>\n" + StyleSheet.TEXT + "</style>\n</head>\n<body>\n<main>\n<h1>" + words.linked(title)
                + "</h1>\n"
                + joined(blocks, block -> block.apply(words) + "\n") + "</main>\n</body>\n</html>\n";
    }

    private String contents(HtmlWords words) {
        if (parts.size() < 2) {
            return "";
        }
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            items.append("<li><a href=\"#part-")
                    .append(i + 1)
                    .append("\">")
                    .append(Markup.escaped(parts.get(i)))
                    .append("</a></li>\n");
        }
        return "<nav aria-label=\"" + Markup.escaped(texts.get("page.contents")) + "\">\n<ol>\n" + items
                + "</ol>\n</nav>";
    }

    private static String pairs(List<Entry.Detail> details, HtmlWords words) {
        return list(
                "dl",
                details,
                detail -> "<div><dt>" + words.linked(detail.label()) + "</dt><dd>" + words.linked(detail.text())
                        + "</dd></div>");
    }

    private String points(Score score) {
        return Markup.escaped(score.isApplicable() ? score.points() : texts.get("page.not-applicable"));
    }

    private String answered(Score score) {
        return Markup.escaped(
                score.isApplicable() ? texts.get("page.answered", score.answered()) : texts.get("page.nothing-due"));
    }

    /** Says nothing that the numbers beside it do not. */
    private static String bar(Score score) {
        double low = score.isApplicable() ? score.low() : 0;
        double width = score.isApplicable() ? score.high() - score.low() : 0;
        return "<span class=\"bar\" aria-hidden=\"true\"><span class=\"certain\" style=\"width:" + percent(low)
                + "\"></span><span class=\"possible\" style=\"width:" + percent(width) + "\"></span></span>";
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + "%";
    }

    static <T> String list(String element, List<T> items, Function<T, String> item) {
        String name = element.split(" ", 2)[0];
        return "<" + element + ">\n" + joined(items, each -> item.apply(each) + "\n") + "</" + name + ">";
    }

    static <T> String joined(List<T> items, Function<T, String> item) {
        return items.stream().map(item).collect(Collectors.joining());
    }
}
