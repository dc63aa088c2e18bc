package org.collectiveimpact.reports;

import java.util.Locale;
import org.collectiveimpact.assessment.Assessment;

/** How an initiative stands: phase, scores, gates, gaps, and what the numbers do not say. */
public final class ReadinessReport extends Report {

    private final Assessment assessment;

    private ReadinessReport(Assessment assessment, Locale language) {
        super(language);
        this.assessment = assessment;
    }

    /** Returns the report on an assessment, in English. */
    public static ReadinessReport of(Assessment assessment) {
        return new ReadinessReport(assessment, Locale.ENGLISH);
    }

    @Override
    public ReadinessReport in(Locale other) {
        return new ReadinessReport(assessment, other);
    }

    @Override
    void write(Page page, boolean isWhole, Texts texts, Pictures pictures) {
        ReportWords words = new ReportWords(texts);
        Citations citations = new Citations(texts);
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
