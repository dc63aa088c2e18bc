package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.rules.Score;

/**
 * A page of plain text for a terminal or a file, in letters that every encoding has where the texts have them.
 *
 * <p>Lines end in a line feed. No line is longer than the width, unless one word or the words of a table are.
 */
public final class TextPage implements Page {

    private static final String MARGIN = "  ";
    private static final int NARROWEST = 60;

    private final int width;
    private final Texts texts;
    private final StringBuilder text = new StringBuilder();
    private boolean areBarsExplained;

    /**
     * Starts an empty page.
     *
     * @param width the number of columns, at least 60
     * @param language English or Spanish; English for any other
     * @throws IllegalArgumentException if the page would be too narrow
     */
    public TextPage(int width, Locale language) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("width: " + width + " (expected: at least " + NARROWEST + ")");
        }
        this.width = width;
        this.texts = Texts.ofReports(language);
    }

    @Override
    public void heading(int level, String heading) {
        boolean isTitle = Checked.level(level) == 1;
        gap();
        wrap("", "", heading);
        if (isTitle) {
            line("=".repeat(Math.min(width, heading.length())));
        } else {
            line("-".repeat(Math.min(width, heading.length())));
        }
    }

    @Override
    public void paragraph(String paragraph) {
        gap();
        wrap("", "", paragraph);
    }

    @Override
    public void bullets(List<String> items) {
        items.forEach(item -> wrap(MARGIN + "- ", MARGIN + MARGIN, item));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        Checked.table(header, rows);
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        Columns columns = Columns.of(all, width - MARGIN.length());
        all.forEach(row -> columns.lines(row).forEach(line -> line(MARGIN + line)));
    }

    @Override
    public void bands(List<Band> bands) {
        int label = longest(bands.stream().map(Band::label).toList());
        int points = longest(bands.stream().map(band -> points(band.score())).toList());
        int answered =
                longest(bands.stream().map(band -> answered(band.score())).toList());
        int cells = width - (MARGIN + " " + " [" + "] ").length() - label - points - answered;
        for (Band band : bands) {
            line(MARGIN + padded(band.label(), label) + " "
                    + " ".repeat(points - points(band.score()).length()) + points(band.score()) + " ["
                    + Bar.of(band.score(), cells) + "] " + answered(band.score()));
        }
        if (!areBarsExplained) {
            paragraph(texts.get("page.bars"));
            areBarsExplained = true;
        }
    }

    @Override
    public void entries(List<Entry> entries) {
        int number = 0;
        for (Entry entry : entries) {
            number++;
            String mark = number + ". ";
            gap();
            wrap(mark, " ".repeat(mark.length()), entry.title());
            details(" ".repeat(mark.length()), entry.details());
        }
    }

    @Override
    public void details(List<Entry.Detail> details) {
        details("", details);
    }

    private void details(String margin, List<Entry.Detail> details) {
        int label = longest(details.stream().map(Entry.Detail::label).toList());
        for (Entry.Detail detail : details) {
            String start = margin + padded(detail.label(), label) + MARGIN;
            wrap(start, " ".repeat(start.length()), detail.text());
        }
    }

    @Override
    public void terms(List<Term> terms) {
        terms.forEach(term -> wrap(MARGIN + "- ", MARGIN + MARGIN, term.word() + " " + String.join(" ", term.lines())));
    }

    @Override
    public void picture(Picture picture) {
        paragraph(picture.title() + ". " + picture.description());
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return text.toString();
    }

    private String points(Score score) {
        return score.isApplicable() ? score.points() : texts.get("page.not-applicable");
    }

    private String answered(Score score) {
        return score.isApplicable() ? texts.get("page.answered", score.answered()) : texts.get("page.nothing-due");
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String word, int length) {
        return word + " ".repeat(length - word.length());
    }

    /** Writes words between the margins, the first line after its own start. */
    private void wrap(String start, String next, String words) {
        String before = start;
        for (String each : Columns.wrapped(words, width - next.length(), start.length() - next.length())) {
            line(before + each);
            before = next;
        }
    }

    private void gap() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
