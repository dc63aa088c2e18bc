package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;

/** What every criterion came to, and from what: the place to which all other numbers can be followed. */
final class CriteriaSection {

    private final Assessment assessment;
    private final Texts texts;
    private final ReportWords words;
    private final Citations citations;

    CriteriaSection(Assessment assessment, Texts texts, ReportWords words, Citations citations) {
        this.assessment = assessment;
        this.texts = texts;
        this.words = words;
        this.citations = citations;
    }

    void write(Page page) {
        page.heading(2, texts.get("criteria.title"));
        page.paragraph(texts.get("criteria.intro", assessment.findings().size()));
        for (Dimension dimension : assessment.ruleSet().dimensions()) {
            page.heading(3, words.dimension(dimension));
            page.terms(assessment.findings().stream()
                    .filter(finding -> finding.criterion().dimension().equals(dimension))
                    .map(this::term)
                    .toList());
        }
    }

    private Term term(Finding finding) {
        List<String> said = new ArrayList<>();
        said.add(words.of(finding.criterion(), Criterion::question));
        said.add(texts.get(
                assessment.dueView().filter().test(finding.criterion()) ? "criteria.found" : "criteria.found.later",
                finding.criterion().phase(),
                texts.get("severity." + finding.criterion().severity()),
                words.score(finding.score()),
                English.in(texts, finding.words())));
        if (!finding.shortfalls().isEmpty()) {
            said.add(texts.get("criteria.short", String.join(", ", finding.shortfalls())));
        }
        if (!finding.untold().isEmpty()) {
            said.add(texts.get("criteria.untold", String.join(", ", finding.untold())));
        }
        if (!finding.criterion().sources().isEmpty()) {
            said.add(citations.cite(
                    finding.criterion().sources(), finding.criterion().sources().size()));
        }
        return new Term(finding.criterion().id(), said);
    }
}
