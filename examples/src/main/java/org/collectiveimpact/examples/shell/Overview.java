package org.collectiveimpact.examples.shell;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.Band;
import org.collectiveimpact.reports.Page;

/** An initiative or an assessment at a glance. */
final class Overview {

    private final Page page;

    Overview(Page page) {
        this.page = page;
    }

    void write(Initiative initiative) {
        page.heading(1, initiative.name());
        List<List<String>> rows = new ArrayList<>();
        count(rows, "partners", initiative.partners());
        count(rows, "goals", initiative.goals());
        count(rows, "strategies", initiative.strategies());
        count(rows, "activities", initiative.activities());
        count(rows, "indicators", initiative.indicators());
        count(rows, "observations", observations(initiative));
        count(rows, "meetings", initiative.meetings());
        count(rows, "answers of people", initiative.attestations());
        count(rows, "references", initiative.references());
        page.table(List.of("on record", "how many"), rows);
    }

    private static List<?> observations(Initiative initiative) {
        return initiative.indicators().stream()
                .map(Indicator::observations)
                .flatMap(List::stream)
                .toList();
    }

    private static void count(List<List<String>> rows, String name, List<?> elements) {
        rows.add(List.of(name, elements.isEmpty() ? "none on record" : Integer.toString(elements.size())));
    }

    void write(Assessment assessment) {
        RuleSet rules = assessment.ruleSet();
        page.heading(1, assessment.initiative().name());
        page.paragraph(
                "As of " + assessment.asOf() + " by " + rules.title() + " " + rules.version() + ". Phase in question: "
                        + name(assessment.phase()) + ". Reached for certain: "
                        + assessment.phaseReached().map(Overview::name).orElse("none") + ". Possible: "
                        + assessment.phasePossible().map(Overview::name).orElse("none") + ".");
        List<Band> bands = new ArrayList<>();
        bands.add(new Band("Overall", assessment.score()));
        assessment.scores().forEach((dimension, score) -> bands.add(new Band(dimension.title(), score)));
        page.bands(bands);
        page.table(
                List.of("gate", "verdict", "failed", "open", "of requirements"),
                assessment.gates().stream().map(Overview::row).toList());
    }

    private static List<String> row(Gate gate) {
        return List.of(
                name(gate.phase()),
                gate.verdict().toString(),
                Integer.toString(gate.failed().size()),
                Integer.toString(gate.open().size()),
                Integer.toString(gate.asked().size()));
    }

    private static String name(Phase phase) {
        return phase.number() + " " + phase.name();
    }
}
