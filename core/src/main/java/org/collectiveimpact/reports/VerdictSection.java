package org.collectiveimpact.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Basis;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Score;

/** Who was assessed, when and by what, the phases completed, the overall score, and how much of it is known. */
final class VerdictSection {

    private final Assessment assessment;
    private final Texts texts;
    private final ReportWords words;

    VerdictSection(Assessment assessment, Texts texts, ReportWords words) {
        this.assessment = assessment;
        this.texts = texts;
        this.words = words;
    }

    void write(Page page) {
        page.heading(1, assessment.initiative().name());
        page.paragraph(phases() + " " + texts.get("verdict.overall", words.score(assessment.score())));
        page.paragraph(texts.get(
                "verdict.of",
                assessment.asOf(),
                assessment.ruleSet().title(),
                assessment.ruleSet().version(),
                assessment.ruleSet().criteria().size()));
        page.paragraph(texts.get("verdict.counted", words.phase(assessment.phase()), whyThatPhase()) + " " + answers()
                + " " + texts.get("verdict.unknown"));
    }

    private String phases() {
        Optional<Phase> reached = assessment.phaseReached();
        Optional<Phase> possible = assessment.phasePossible();
        if (possible.isEmpty()) {
            return texts.get("verdict.first-gate-fails");
        }
        if (reached.equals(possible)) {
            return texts.get("verdict.certain", words.phase(possible.get()));
        }
        return texts.get(
                "verdict.between",
                reached.map(words::phase).orElseGet(() -> texts.get("verdict.no-phase")),
                words.phase(possible.get()));
    }

    private String whyThatPhase() {
        Optional<Phase> declared = assessment.ruleSet().declaredPhase(assessment.initiative());
        if (declared.isEmpty()) {
            return assessment.initiative().phase().isPresent()
                    ? texts.get(
                            "verdict.phase-unknown",
                            assessment.initiative().phase().get())
                    : texts.get("verdict.phase-not-recorded");
        }
        return declared.get().equals(assessment.phase())
                ? texts.get("verdict.phase-recorded")
                : texts.get("verdict.phase-other", words.phase(declared.get()));
    }

    private String answers() {
        List<Finding> due = assessment.findings().stream()
                .filter(finding -> assessment.dueView().filter().test(finding.criterion()))
                .toList();
        return texts.get(
                        "verdict.answers",
                        due.size(),
                        count(due, Basis.DATA),
                        count(due, Basis.PEOPLE),
                        count(due, Basis.BOTH),
                        count(due, Basis.NOBODY))
                + raters(due)
                + " " + notApplicable(due);
    }

    /** Returns how many raters answered, told apart by all that is recorded of them. */
    private String raters(List<Finding> due) {
        Map<RaterKind, Long> raters = due.stream()
                .flatMap(finding -> finding.answers().stream())
                .map(Attestation::rater)
                .distinct()
                .collect(Collectors.groupingBy(Rater::kind, Collectors.counting()));
        return raters.isEmpty()
                ? ""
                : " "
                        + texts.get(
                                "verdict.raters",
                                raters.getOrDefault(RaterKind.SELF, 0L),
                                raters.getOrDefault(RaterKind.EXTERNAL, 0L));
    }

    private String notApplicable(List<Finding> due) {
        int count = (int)
                due.stream().filter(finding -> !finding.score().isApplicable()).count();
        if (count == 0) {
            return texts.get("verdict.all-apply");
        }
        Score unmet = assessment.withNotApplicableUnmet().score();
        return texts.get(
                count == 1 ? "verdict.not-applicable.one" : "verdict.not-applicable.many",
                count,
                unmet.isApplicable() ? texts.get("score.bare", unmet.points()) : texts.get("score.none"));
    }

    private static long count(List<Finding> findings, Basis basis) {
        return findings.stream().filter(finding -> finding.basis() == basis).count();
    }
}
