package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Basis;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Ratings;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.View;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weights;

/** How an initiative stands: phase, scores, gates, gaps, and what the numbers do not say. */
public final class ReadinessReport {

    private static final int COLUMNS = 100;

    private final Assessment assessment;
    private final Page page;

    private ReadinessReport(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    /** Writes the report of an assessment to a page. */
    public static void write(Assessment assessment, Page page) {
        ReadinessReport report = new ReadinessReport(assessment, page);
        report.verdict();
        report.scores();
        GateSection.write(assessment, page);
        GapSection.write(assessment, page);
        report.method();
    }

    /** Returns the report as plain text, 100 columns wide. */
    public static String text(Assessment assessment) {
        TextPage page = new TextPage(COLUMNS);
        write(assessment, page);
        return page.toString();
    }

    private void verdict() {
        page.heading(1, assessment.initiative().name());
        page.paragraph("Assessed as of " + assessment.asOf() + " by: "
                + assessment.ruleSet().toText() + ".");
        page.paragraph(phases() + " Overall score: " + assessment.score() + ".");
        page.paragraph("Counted is what is due by the end of " + Names.of(assessment.phase()) + whyThatPhase()
                + answers() + " What nobody knows is neither met nor unmet: it widens the score.");
    }

    private String phases() {
        Optional<Phase> reached = assessment.phaseReached();
        Optional<Phase> possible = assessment.phasePossible();
        if (possible.isEmpty()) {
            return "No phase is completed: the first gate certainly fails.";
        }
        if (reached.equals(possible)) {
            return "Completed for certain: " + Names.of(possible.get()) + ", and none beyond.";
        }
        return "Completed for certain: "
                + reached.map(Names::of).orElse("no phase") + ". If all that is unknown turned out well: "
                + Names.of(possible.get()) + ".";
    }

    private String whyThatPhase() {
        Optional<Phase> declared = assessment.ruleSet().declaredPhase(assessment.initiative());
        if (declared.isEmpty()) {
            return ", for no phase is recorded that it is in. ";
        }
        return declared.get().equals(assessment.phase())
                ? ", the phase it is recorded to be in. "
                : ", though it is recorded to be in " + Names.of(declared.get()) + ". ";
    }

    private String answers() {
        List<Finding> due = assessment.findings().stream()
                .filter(finding -> assessment.dueView().filter().test(finding.criterion()))
                .toList();
        return "Of " + due.size() + " criteria, " + count(due, Basis.DATA) + " were answered by the data, "
                + count(due, Basis.PEOPLE) + " by people, " + count(due, Basis.BOTH) + " by both and "
                + count(due, Basis.NOBODY) + " by nobody yet." + notApplicable(due);
    }

    private String notApplicable(List<Finding> due) {
        long count =
                due.stream().filter(finding -> !finding.score().isApplicable()).count();
        Score unmet = assessment.withNotApplicableUnmet().score();
        return count == 0
                ? " All of them apply."
                : " Of these, " + count + (count == 1 ? " does" : " do")
                        + " not apply; counted as not met, they would make the overall score "
                        + (unmet.isApplicable() ? unmet.points() + " of 100." : unmet + ".");
    }

    private static long count(List<Finding> findings, Basis basis) {
        return findings.stream().filter(finding -> finding.basis() == basis).count();
    }

    private void scores() {
        List<Dimension> conditions =
                dimensions(dimension -> dimension.condition().isPresent());
        List<Dimension> others = dimensions(dimension -> dimension.condition().isEmpty());
        page.heading(2, conditions.isEmpty() ? "The dimensions" : "The five conditions");
        page.bands(bands(conditions.isEmpty() ? others : conditions));
        page.paragraph("# is certainly met, . is possible, a blank is certainly missing."
                + assessment
                        .weakest()
                        .map(condition -> " Least is certainly met of the weakest condition, "
                                + lowerFirst(condition.title()) + ", of which "
                                + assessment.score(condition).answered() + " % is answered.")
                        .orElse(""));
        List<Band> beside = new ArrayList<>(conditions.isEmpty() ? List.of() : bands(others));
        if (assessment.ruleSet().criteria().stream()
                .anyMatch(View.of(Aspect.RESULTS).filter())) {
            beside.add(
                    new Band("Results", assessment.score(View.of(Aspect.RESULTS).and(assessment.dueView()))));
        }
        if (!beside.isEmpty()) {
            page.heading(2, "No part of the overall score");
            page.bands(beside);
        }
    }

    private List<Dimension> dimensions(Predicate<Dimension> test) {
        return assessment.ruleSet().dimensions().stream().filter(test).toList();
    }

    private List<Band> bands(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> new Band(dimension.title(), assessment.score(dimension)))
                .toList();
    }

    private void method() {
        RuleSet rules = assessment.ruleSet();
        boolean hasConditions =
                !dimensions(dimension -> dimension.condition().isPresent()).isEmpty();
        page.heading(2, "What this does and does not say");
        page.bullets(List.of(
                "A score describes how ready an initiative is and how its work runs. It is no forecast of results: a"
                        + " ready initiative may fail, and one that is not ready may succeed.",
                "A " + (hasConditions ? "condition" : "dimension")
                        + " is the mean of its criteria, critical to major to minor weighted "
                        + weights(rules.weights()) + "; the overall score is the mean of the "
                        + (hasConditions ? "conditions" : "dimensions") + ". " + defaults(rules),
                "Sources marked (unverified) are known from the publication and were not read again.",
                "The same rules have the same fingerprints: of scores "
                        + brief(rules.fingerprints().scores())
                        + ", of verdicts " + brief(rules.fingerprints().verdicts()) + ", of everything "
                        + brief(rules.fingerprints().everything()) + "."));
    }

    private static String defaults(RuleSet rules) {
        boolean areOurs = rules.weights().equals(Weights.ENGINE_DEFAULT)
                && rules.floors().equals(Floors.ENGINE_DEFAULT)
                && rules.ratings().equals(Ratings.ENGINE_DEFAULT);
        return (areOurs
                        ? "These weights, the floors of the gates, the age of answers and every limit marked so"
                        : "This rule set has weights, floors or an age of answers of its own. Every limit marked so")
                + " are engine defaults: judgements of this library, published nowhere.";
    }

    private static String brief(String fingerprint) {
        return fingerprint.substring(0, 12);
    }

    private static String weights(Weights weights) {
        return number(weights.critical()) + " : " + number(weights.major()) + " : " + number(weights.minor());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
