package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.network.ActivityNetwork;

/** What is recorded of an initiative, what its numbers say, and how those who work on it hang together. */
public final class InitiativeReport extends Report {

    private final Initiative initiative;
    private final LocalDate asOf;

    private InitiativeReport(Initiative initiative, LocalDate asOf, Locale language) {
        super(language);
        this.initiative = initiative;
        this.asOf = asOf;
    }

    /** Returns the report on an initiative as it was known on a day, in English. */
    public static InitiativeReport of(Initiative initiative, LocalDate asOf) {
        return new InitiativeReport(initiative, asOf, Locale.ENGLISH);
    }

    @Override
    public InitiativeReport in(Locale other) {
        return new InitiativeReport(initiative, asOf, other);
    }

    @Override
    void write(Page page, boolean isWhole, Texts texts, Pictures pictures) {
        page.heading(1, initiative.name());
        page.paragraph(texts.get("initiative.as-of", asOf));
        new RecordSection(initiative, texts).write(page);
        new IndicatorSection(initiative, asOf, texts, pictures).write(page, isWhole);
        network(page, isWhole, texts, pictures);
        page.heading(2, texts.get("method.title"));
        page.bullets(List.of(
                texts.get("initiative.course"), texts.get("initiative.recorded"), texts.get("initiative.ties")));
    }

    private void network(Page page, boolean isWhole, Texts texts, Pictures pictures) {
        ActivityNetwork network = ActivityNetwork.of(initiative, asOf);
        page.heading(2, texts.get("network.work"));
        if (isWhole) {
            page.picture(pictures.coverage(initiative, asOf));
        }
        page.bullets(List.of(
                network.goals().toString(),
                network.strategies().toString(),
                network.indicators().toString(),
                network.activities().toString(),
                network.partners().toString(),
                texts.get("network.overlaps", network.overlaps()),
                texts.get("network.loops", network.reinforcementLoops())));
        page.heading(2, texts.get("network.ties"));
        if (isWhole) {
            page.picture(pictures.network(initiative, asOf));
        }
        page.bullets(network.ties().toString().lines().toList());
    }
}
