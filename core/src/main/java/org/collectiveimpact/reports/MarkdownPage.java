package org.collectiveimpact.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collectiveimpact.rules.Score;

/**
 * A page of Markdown with the tables of GitHub Flavored Markdown.
 *
 * <p>Every text is escaped and reads as it stands. Of a picture the page says what it shows. Lines end in a line feed.
 */
public final class MarkdownPage implements Page {

    private static final int BAR = 20;

    private final Texts texts;
    private final StringBuilder text = new StringBuilder();
    private boolean areBarsExplained;

    /** Starts an empty page in a language. */
    public MarkdownPage(Locale language) {
        this.texts = Texts.ofReports(language);
    }

    @Override
    public void heading(int level, String heading) {
        block("#".repeat(Checked.level(level)) + " " + MarkdownWords.inside(heading));
    }

    @Override
    public void paragraph(String paragraph) {
        block(MarkdownWords.atTheStart(paragraph));
    }

    @Override
    public void bullets(List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        block(items.stream().map(item -> "- " + MarkdownWords.atTheStart(item)).collect(Collectors.joining("\n")));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        Checked.table(header, rows);
        block(row(header) + "\n" + "| --- ".repeat(header.size()) + "|"
                + rows.stream().map(row -> "\n" + row(row)).collect(Collectors.joining()));
    }

    @Override
    public void bands(List<Band> bands) {
        block("| " + texts.get("page.part") + " | " + texts.get("page.score") + " | | |\n| --- | ---: | --- | --- |"
                + bands.stream().map(this::band).collect(Collectors.joining()));
        if (!areBarsExplained) {
            paragraph(texts.get("page.bars"));
            areBarsExplained = true;
        }
    }

    @Override
    public void entries(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            String mark = i + 1 + ". ";
            String margin = "\n" + " ".repeat(mark.length());
            block(mark + "**" + MarkdownWords.inside(entries.get(i).title()) + "**"
                    + entries.get(i).details().stream()
                            .map(each -> margin + detail(each))
                            .collect(Collectors.joining()));
        }
    }

    @Override
    public void details(List<Entry.Detail> details) {
        if (!details.isEmpty()) {
            block(details.stream().map(MarkdownPage::detail).collect(Collectors.joining("\n")));
        }
    }

    private static String detail(Entry.Detail detail) {
        return "- " + MarkdownWords.inside(detail.label()) + ": " + MarkdownWords.inside(detail.text());
    }

    @Override
    public void terms(List<Term> terms) {
        block(terms.stream()
                .map(term -> "- **" + MarkdownWords.inside(term.word()) + "** "
                        + term.lines().stream().map(MarkdownWords::inside).collect(Collectors.joining("\n  - ")))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void picture(Picture picture) {
        block("**" + MarkdownWords.inside(picture.title()) + ".** " + MarkdownWords.inside(picture.description()));
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return text.toString();
    }

    private String band(Band band) {
        Score score = band.score();
        String points = score.isApplicable() ? score.points() : texts.get("page.not-applicable");
        String answered =
                score.isApplicable() ? texts.get("page.answered", score.answered()) : texts.get("page.nothing-due");
        return "\n| " + MarkdownWords.inside(band.label()) + " | " + points + " | `" + Bar.of(score, BAR) + "` | "
                + answered + " |";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownWords::inside).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void block(String lines) {
        text.append(text.isEmpty() ? "" : "\n").append(lines).append('\n');
    }
}
