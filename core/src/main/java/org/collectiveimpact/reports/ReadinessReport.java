package org.collectiveimpact.reports;

import java.util.Locale;
import org.collectiveimpact.assessment.Assessment;

/**
 * How an initiative stands: phase, scores, gates, gaps, and what the numbers do not say.
 *
 * <p>In English or Spanish; what a rule set and an initiative say in their own words stays as they say it. The same
 * assessment gives the same bytes.
 */
public final class ReadinessReport {

    private static final int COLUMNS = 100;

    private final Assessment assessment;
    private final Locale language;

    private ReadinessReport(Assessment assessment, Locale language) {
        this.assessment = assessment;
        this.language = language;
    }

    /** Returns the report on an assessment, in English. */
    public static ReadinessReport of(Assessment assessment) {
        return new ReadinessReport(assessment, Locale.ENGLISH);
    }

    /** Returns the report in English or Spanish; in English for any other language. */
    public ReadinessReport in(Locale other) {
        return new ReadinessReport(assessment, other);
    }

    /** Returns the report as plain text, 100 columns wide. It does not list all criteria. */
    public String text() {
        Page page = new TextPage(COLUMNS, language);
        write(page, false);
        return page.toString();
    }

    /** Returns the report as Markdown, with every criterion. */
    public String markdown() {
        Page page = new MarkdownPage(language);
        write(page, true);
        return page.toString();
    }

    /** Returns the report as one HTML file, with pictures and every criterion. */
    public String html() {
        Page page = new HtmlPage(language);
        write(page, true);
        return page.toString();
    }

    private void write(Page page, boolean isWhole) {
        Texts texts = Texts.ofReports(language);
        ReportWords words = new ReportWords(texts);
        Citations citations = new Citations(texts);
        Pictures pictures = Pictures.in(language);
        new VerdictSection(assessment, texts, words).write(page);
        new ScoreSection(assessment, texts, words).write(page);
        if (isWhole) {
            page.picture(pictures.radar(assessment));
            page.heading(2, texts.get("phases.title"));
            page.picture(pictures.phases(assessment));
        }
        new GateSection(assessment, texts, words).write(page);
        new GapSection(assessment, texts, words, citations).write(page);
        if (isWhole) {
            new CriteriaSection(assessment, texts, words, citations).write(page);
        }
        citations.write(page);
        new MethodSection(assessment.ruleSet(), texts).write(page);
    }
}
