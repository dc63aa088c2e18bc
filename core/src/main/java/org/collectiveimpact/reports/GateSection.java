package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Requirement;
import org.collectiveimpact.assessment.Settlement;
import org.collectiveimpact.assessment.Verdict;

/** The gates of all phases in a table, and what the next one hangs on. */
final class GateSection {

    private final Assessment assessment;
    private final Page page;

    private GateSection(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    static void write(Assessment assessment, Page page) {
        new GateSection(assessment, page).write();
    }

    private void write() {
        page.heading(2, "The gates of the phases");
        page.table(
                List.of("Gate", "Verdict", "Met", "Not met", "Unknown"),
                assessment.gates().stream().map(GateSection::row).toList());
        Floors floors = assessment.ruleSet().floors();
        page.paragraph("A gate asks that every critical readiness criterion that is due reaches "
                + points(floors.critical())
                + ", " + (hasConditions() ? "that every condition reaches " + points(floors.condition()) + ", " : "")
                + "and that the gate before passes. What is not known never fails a gate.");
        Optional<Gate> next = assessment.gates().stream()
                .filter(gate -> gate.verdict() != Verdict.PASS)
                .findFirst();
        next.ifPresent(this::next);
    }

    private boolean hasConditions() {
        return assessment.ruleSet().dimensions().stream()
                .anyMatch(dimension -> dimension.condition().isPresent());
    }

    private static String points(double floor) {
        return Math.round(floor * 100) + " of 100";
    }

    private static List<String> row(Gate gate) {
        long applicable = gate.requirements().stream()
                .filter(each -> each.isBlocking() && each.score().isApplicable())
                .count();
        int failed = gate.failed().size();
        int open = gate.open().size();
        return List.of(
                (gate.phase().isEntry() ? "" : gate.phase().number() + " ")
                        + gate.phase().name(),
                gate.verdict().name(),
                Long.toString(applicable - failed - open),
                Integer.toString(failed),
                Integer.toString(open));
    }

    private void next(Gate gate) {
        String name = "The next gate is that of " + Names.of(gate.phase()) + ". ";
        if (gate.verdict() == Verdict.FAIL) {
            page.paragraph(name + "It fails, whatever the unknown turns out to be."
                    + assessment
                            .decisive(gate)
                            .map(decisive -> " What decides: " + words(decisive) + ".")
                            .orElse("")
                    + " Altogether:");
            page.bullets(missing(gate));
        } else {
            open(name, assessment.settlement(gate));
        }
    }

    private static List<String> missing(Gate gate) {
        List<String> items = new ArrayList<>();
        gate.failed().forEach(each -> items.add("not met: " + words(each)));
        gate.open().forEach(each -> items.add("unknown: " + words(each)));
        return items;
    }

    private void open(String name, Settlement settlement) {
        List<Finding> fatal = settlement.fail().stream()
                .filter(set -> set.size() == 1)
                .map(set -> set.get(0))
                .toList();
        boolean anyFails = fatal.containsAll(settlement.pass());
        page.paragraph(name + "It is open. It passes with the best answers to "
                + (settlement.pass().size() == 1
                        ? "this one question" + (anyFails ? ", and fails with the worst" : "")
                        : "these " + settlement.pass().size() + " questions, and to no fewer"
                                + (anyFails ? "; the worst answer to any of them fails it" : ""))
                + ":");
        page.bullets(settlement.pass().stream()
                .map(each ->
                        question(each) + (!anyFails && fatal.contains(each) ? " The worst answer fails the gate." : ""))
                .toList());
        if (fatal.isEmpty()) {
            page.paragraph("It fails with the worst answers to:");
            page.bullets(settlement.fail().stream()
                    .map(set -> set.stream()
                            .map(finding -> finding.criterion().id())
                            .collect(Collectors.joining(", ")))
                    .toList());
        }
    }

    private static String question(Finding finding) {
        return finding.criterion().question() + " (" + finding.criterion().id() + ")";
    }

    private static String words(Requirement requirement) {
        if (requirement.findings().size() > 1) {
            return requirement.toText();
        }
        return question(requirement.findings().get(0));
    }
}
