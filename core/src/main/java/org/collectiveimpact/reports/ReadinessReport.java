package org.collectiveimpact.reports;

import java.util.Locale;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.planning.Comparison;

/**
 * How an initiative stands: phase, scores, gates, what to ask and to do next, gaps, and what the numbers do not say.
 *
 * <p>{@link #text()} is brief. The whole report also has pictures, how firm the verdicts are, how far those who answered
 * agree, and every criterion with what it came to, to which all that names one is linked.
 */
public final class ReadinessReport extends Report {

    private final Assessment assessment;
    private final Optional<Assessment> earlier;

    private ReadinessReport(Assessment assessment, Optional<Assessment> earlier, Locale language) {
        super(language);
        this.assessment = assessment;
        this.earlier = earlier;
    }

    /** Returns the report on an assessment, in English. */
    public static ReadinessReport of(Assessment assessment) {
        return new ReadinessReport(assessment, Optional.empty(), Locale.ENGLISH);
    }

    /**
     * Returns the report with what changed since an earlier assessment of the same initiative.
     *
     * @throws IllegalArgumentException if the two cannot be compared, as told at {@link Comparison#of}
     */
    public ReadinessReport since(Assessment before) {
        Comparison.of(before, assessment);
        return new ReadinessReport(assessment, Optional.of(before), language());
    }

    @Override
    public ReadinessReport in(Locale language) {
        return new ReadinessReport(assessment, earlier, language);
    }

    @Override
    void write(Page page, boolean isWhole, Texts texts, Pictures pictures) {
        ReportWords words = new ReportWords(texts);
        Citations citations = new Citations(texts);
        new VerdictSection(assessment, texts, words).write(page);
        new ScoreSection(assessment, texts, words).write(page);
        earlier.ifPresent(before -> new ChangeSection(assessment, before, texts, words).write(page, isWhole));
        if (isWhole) {
            page.heading(2, texts.get("pictures.title"));
            pictures(page, pictures);
        }
        new GateSection(assessment, texts, words).write(page);
        new QuestionSection(assessment, texts, words).write(page, isWhole);
        new PlanSection(assessment, texts, words).write(page, isWhole);
        new GapSection(assessment, texts, words, citations).write(page);
        if (isWhole) {
            new RobustnessSection(assessment, texts, words).write(page);
            new AgreementSection(assessment, texts).write(page);
            new CriteriaSection(assessment, texts, words, citations).write(page);
        }
        citations.write(page);
        new MethodSection(assessment.ruleSet(), texts).write(page, isWhole);
    }

    private void pictures(Page page, Pictures pictures) {
        page.picture(
                earlier.map(before -> pictures.radar(assessment, before)).orElseGet(() -> pictures.radar(assessment)));
        page.picture(pictures.phases(assessment));
        earlier.ifPresent(before -> page.picture(pictures.comparison(before, assessment)));
    }
}
