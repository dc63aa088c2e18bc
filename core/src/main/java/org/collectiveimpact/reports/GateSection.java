package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Requirement;
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
        page.paragraph(
                "A gate asks that every critical readiness criterion that is due reaches " + points(floors.critical())
                        + ", that every condition reaches " + points(floors.condition())
                        + ", and that the gate before passes. What is not known never fails a gate.");
        Optional<Gate> next = assessment.gates().stream()
                .filter(gate -> gate.verdict() != Verdict.PASS)
                .findFirst();
        next.ifPresent(this::missing);
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

    private void missing(Gate gate) {
        page.paragraph("The next gate is that of " + Names.of(gate.phase()) + ". "
                + (gate.verdict() == Verdict.FAIL
                        ? "It fails, whatever the unknown turns out to be:"
                        : "It is open; these answers can settle it:"));
        List<String> items = new ArrayList<>();
        gate.failed().forEach(each -> items.add("not met: " + words(each)));
        gate.open().forEach(each -> items.add("unknown: " + words(each)));
        page.bullets(items);
    }

    private static String words(Requirement requirement) {
        if (requirement.findings().size() > 1) {
            return requirement.toText();
        }
        Finding finding = requirement.findings().get(0);
        return finding.criterion().question() + " (" + requirement.name() + ")";
    }
}
