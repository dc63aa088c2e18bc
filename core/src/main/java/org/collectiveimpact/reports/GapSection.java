package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Gap;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Limits;

/** The most pressing gaps, with why, what to do and where that is published. */
final class GapSection {

    private static final int SHOWN = 7;
    private static final int CITED = 2;

    private final Assessment assessment;
    private final Texts texts;
    private final ReportWords words;
    private final Citations citations;

    GapSection(Assessment assessment, Texts texts, ReportWords words, Citations citations) {
        this.assessment = assessment;
        this.texts = texts;
        this.words = words;
        this.citations = citations;
    }

    void write(Page page) {
        List<Gap> gaps = assessment.gaps();
        page.heading(2, texts.get("gaps.title"));
        page.paragraph(
                gaps.isEmpty()
                        ? texts.get("gaps.none")
                        : texts.get("gaps.order", gaps.size(), Math.min(SHOWN, gaps.size())));
        page.entries(gaps.stream().limit(SHOWN).map(this::entry).toList());
    }

    private Entry entry(Gap gap) {
        Criterion criterion = gap.finding().criterion();
        List<Entry.Detail> details = new ArrayList<>();
        add(details, "found", texts.get("gaps.kind." + gap.kind().name()) + ": " + English.in(texts, gap.why()));
        add(details, criterion.isStructural() ? "counted" : "evidence", words.of(criterion, Criterion::evidence));
        add(details, "remedy", words.of(criterion, each -> gap.remedy()));
        add(details, "about", about(gap, criterion));
        gap.accepted()
                .ifPresent(accepted ->
                        add(details, "accepted", texts.get("gaps.by", accepted.acceptedBy(), accepted.reason())));
        if (!criterion.sources().isEmpty()) {
            add(details, "source", citations.cite(criterion.sources(), CITED));
        }
        return new Entry(words.of(criterion, Criterion::question), details);
    }

    private void add(List<Entry.Detail> details, String label, String text) {
        details.add(new Entry.Detail(texts.get("gaps." + label), text));
    }

    private String about(Gap gap, Criterion criterion) {
        return texts.get(
                        "gaps.criterion",
                        criterion.id(),
                        texts.get("severity." + criterion.severity().name()),
                        words.dimension(criterion.dimension()),
                        criterion.phase(),
                        gap.effort())
                + origin(criterion.limits());
    }

    private String origin(Limits limits) {
        String verified = limits.isUnverified() ? texts.get("gaps.limit-unverified") : "";
        if (!limits.isEngineDefault()) {
            return verified;
        }
        boolean isOurs = limits.origin().equals(Limits.ENGINE_DEFAULT);
        return texts.get(isOurs ? "gaps.engine-default" : "gaps.engine-default-in-part") + verified;
    }
}
