package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Requirement;
import org.collectiveimpact.assessment.Settlement;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Criterion;

/** The gates of all phases in a table, and what the next one hangs on. */
final class GateSection {

    private final Assessment assessment;
    private final Texts texts;
    private final ReportWords words;

    GateSection(Assessment assessment, Texts texts, ReportWords words) {
        this.assessment = assessment;
        this.texts = texts;
        this.words = words;
    }

    void write(Page page) {
        page.heading(2, texts.get("gates.title"));
        page.table(
                List.of(
                        texts.get("gates.gate"),
                        texts.get("gates.verdict"),
                        texts.get("gates.met"),
                        texts.get("gates.not-met"),
                        texts.get("gates.unknown")),
                assessment.gates().stream().map(this::row).toList());
        Floors floors = assessment.ruleSet().floors();
        page.paragraph(texts.get(
                hasConditions() ? "gates.rule" : "gates.rule-without-conditions",
                points(floors.critical()),
                points(floors.condition())));
        assessment.gates().stream()
                .filter(gate -> gate.verdict() != Verdict.PASS)
                .findFirst()
                .ifPresent(gate -> next(gate, page));
    }

    private boolean hasConditions() {
        return assessment.ruleSet().dimensions().stream()
                .anyMatch(dimension -> dimension.condition().isPresent());
    }

    private static long points(double floor) {
        return Math.round(floor * 100);
    }

    private List<String> row(Gate gate) {
        long applicable = gate.requirements().stream()
                .filter(each -> each.isBlocking() && each.score().isApplicable())
                .count();
        int failed = gate.failed().size();
        int open = gate.open().size();
        return List.of(
                words.numbered(gate.phase()),
                texts.get("gates." + gate.verdict().name()),
                Long.toString(applicable - failed - open),
                Integer.toString(failed),
                Integer.toString(open));
    }

    private void next(Gate gate, Page page) {
        String name = texts.get("gates.next", words.phase(gate.phase())) + " ";
        if (gate.verdict() == Verdict.FAIL) {
            page.paragraph(name + texts.get("gates.fails")
                    + assessment
                            .decisive(gate)
                            .map(decisive -> " " + texts.get("gates.decides", named(decisive)))
                            .orElse("")
                    + " " + texts.get("gates.altogether"));
            page.bullets(missing(gate));
        } else {
            open(name, assessment.settlement(gate), page);
        }
    }

    private List<String> missing(Gate gate) {
        List<String> items = new ArrayList<>();
        gate.failed().forEach(each -> items.add(texts.get("gates.is-not-met", named(each))));
        gate.open().forEach(each -> items.add(texts.get("gates.is-unknown", named(each))));
        return items;
    }

    private void open(String name, Settlement settlement, Page page) {
        List<Finding> fatal = settlement.fail().stream()
                .filter(set -> set.size() == 1)
                .map(set -> set.get(0))
                .toList();
        boolean anyFails = fatal.containsAll(settlement.pass());
        page.paragraph(name
                + texts.get(
                        (settlement.pass().size() == 1 ? "gates.open.one" : "gates.open.many")
                                + (anyFails ? ".or-fails" : ""),
                        settlement.pass().size(),
                        settlement.pass().stream()
                                .map(each -> each.criterion().id()
                                        + (!anyFails && fatal.contains(each)
                                                ? " (" + texts.get("gates.worst-fails") + ")"
                                                : ""))
                                .collect(Collectors.joining(", "))));
        if (fatal.isEmpty()) {
            page.paragraph(texts.get("gates.fails-with"));
            page.bullets(settlement.fail().stream()
                    .map(set -> set.stream()
                            .map(finding -> finding.criterion().id())
                            .collect(Collectors.joining(", ")))
                    .toList());
        }
    }

    private String question(Finding finding) {
        return words.of(finding.criterion(), Criterion::question) + " ("
                + finding.criterion().id() + ")";
    }

    private String named(Requirement requirement) {
        if (requirement.findings().size() == 1) {
            return question(requirement.findings().get(0));
        }
        long floor = points(requirement.floor());
        return requirement.score().isApplicable()
                ? texts.get(
                        "gates.requirement",
                        name(requirement),
                        requirement.score().points(),
                        floor)
                : texts.get("gates.requirement.none", name(requirement));
    }

    /** Returns the title of the condition that is asked for. */
    private String name(Requirement requirement) {
        return assessment.ruleSet().dimensions().stream()
                .filter(dimension -> dimension.title().equals(requirement.name()))
                .findFirst()
                .map(words::dimension)
                .orElse(requirement.name());
    }
}
