package org.collectiveimpact.reports;

import java.util.Locale;
import java.util.Objects;

/**
 * A report for people, in English or Spanish, as plain text, Markdown or HTML.
 *
 * <p>What an initiative, a rule set or a result of the engine says in its own words stays as it says it. The same report
 * gives the same bytes.
 */
public abstract sealed class Report permits ReadinessReport, InitiativeReport {

    private static final int COLUMNS = 100;

    private final Locale language;

    Report(Locale language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    Locale language() {
        return language;
    }

    /** Returns the report in English or Spanish; in English for any other language. */
    public abstract Report in(Locale language);

    /** Returns what is most important as plain text, 100 columns wide. */
    public String text() {
        return written(new TextPage(COLUMNS, language), false);
    }

    /** Returns the whole report as Markdown. */
    public String markdown() {
        return written(new MarkdownPage(language), true);
    }

    /** Returns the whole report as one HTML file, with pictures. */
    public String html() {
        return written(new HtmlPage(language), true);
    }

    /**
     * Writes the report to a page, such as one in a format of your own.
     *
     * @param isWhole whether it takes up what is there for reference, and pictures, as {@link #markdown} and {@link
     *     #html} do
     */
    public void write(Page page, boolean isWhole) {
        write(page, isWhole, Texts.ofReports(language), Pictures.in(language));
    }

    abstract void write(Page page, boolean isWhole, Texts texts, Pictures pictures);

    private String written(Page page, boolean isWhole) {
        write(page, isWhole);
        return page.toString();
    }
}
