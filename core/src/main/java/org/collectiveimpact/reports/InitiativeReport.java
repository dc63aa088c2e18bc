package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    public InitiativeReport in(Locale language) {
        return new InitiativeReport(initiative, asOf, language);
    }

    @Override
    void write(Page page, boolean isWhole, Texts texts, Pictures pictures) {
        References references = new References(initiative, texts);
        ActivityNetwork network = ActivityNetwork.of(initiative, asOf);
        page.heading(1, initiative.name());
        page.paragraph(texts.get("initiative.as-of", asOf));
        initiative.description().filter(text -> !text.isBlank()).ifPresent(page::paragraph);
        new IndicatorSection(initiative, asOf, texts, pictures, references).write(page, isWhole);
        new WorkSection(initiative, network, texts)
                .write(page, isWhole ? Optional.of(pictures.coverage(initiative, asOf)) : Optional.empty());
        new TieSection(network.ties(), texts)
                .write(page, isWhole ? Optional.of(pictures.network(initiative, asOf)) : Optional.empty());
        new RecordSection(initiative, texts).write(page);
        references.write(page);
        method(page, isWhole, texts);
    }

    private static void method(Page page, boolean isWhole, Texts texts) {
        page.heading(2, texts.get("method.title"));
        List<String> said = new ArrayList<>(List.of(
                texts.get("initiative.course"), texts.get("initiative.recorded"), texts.get("initiative.ties")));
        if (isWhole) {
            said.add(texts.get("initiative.statistics"));
            said.add(texts.get("initiative.progress"));
            said.add(texts.get("initiative.groups"));
            said.add(texts.get("initiative.engine-defaults"));
        }
        if (!texts.language().equals("en")) {
            said.add(texts.get("method.language"));
        }
        page.bullets(said);
    }
}
