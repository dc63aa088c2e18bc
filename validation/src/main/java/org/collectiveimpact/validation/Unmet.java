package org.collectiveimpact.validation;

import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Requirement;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Criterion;

/** Says why an assessment is not what a host asks for, in English like the criteria. */
final class Unmet {

    /** Engine default: more questions than these are counted, not asked. */
    private static final int QUESTIONS = 3;

    private Unmet() {}

    /** Returns what a criterion that is not met for certain came to; if it may be met, what to ask and to look for. */
    static String of(Finding finding) {
        String found = finding.toText() + " (expected: met for certain)";
        return finding.score().isApplicable() && finding.score().possiblyReaches(1)
                ? found + ". It is unknown: " + question(finding) + " What would settle it: "
                        + finding.criterion().evidence()
                : found;
    }

    /** Returns why a gate does not pass for certain; if it is open, what to ask first. */
    static String of(Gate gate, Assessment assessment) {
        String found = "phase: " + assessment.phaseReached().map(Phase::name).orElse("none") + " reached (expected: "
                + gate.phase().name() + " or later, for certain). ";
        return gate.verdict() == Verdict.FAIL ? found + failed(gate, assessment) : found + open(gate, assessment);
    }

    private static String failed(Gate gate, Assessment assessment) {
        return "Its gate fails: "
                + assessment.decisive(gate).map(Requirement::toText).orElseThrow();
    }

    private static String open(Gate gate, Assessment assessment) {
        List<Finding> asked = assessment.settlement(gate).pass();
        int more = asked.size() - QUESTIONS;
        return "Its gate is open, for too little is known. What would settle it: "
                + asked.stream().limit(QUESTIONS).map(Unmet::question).collect(Collectors.joining(" "))
                + (more > 0 ? " And " + more + " more." : "");
    }

    private static String question(Finding finding) {
        Criterion criterion = finding.criterion();
        return criterion.question() + " (" + criterion.id() + ")";
    }
}
