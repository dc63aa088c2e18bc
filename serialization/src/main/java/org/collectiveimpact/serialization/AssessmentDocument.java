package org.collectiveimpact.serialization;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Basis;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Fingerprints;
import org.collectiveimpact.assessment.Gap;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Requirement;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.assessment.Testimony;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Score;

/**
 * An assessment as a document: the rule set by its name, the criteria by their ids, and what follows from the findings
 * beside them, for those who do not have the engine.
 *
 * @param summary the whole in a few numbers; it also says which initiative, rule set, date and phase this is about
 * @param fingerprints those of the rule set
 * @param findings what each criterion came to, in the order of the rule set
 * @param gates what each gate came to
 * @param gaps what is due and not certainly met, the most pressing first
 * @param initiative what was assessed
 */
record AssessmentDocument(
        Summary summary,
        Fingerprints fingerprints,
        List<Found> findings,
        List<Closing> gates,
        List<Missing> gaps,
        Initiative initiative) {

    static AssessmentDocument of(Assessment assessment) {
        return new AssessmentDocument(
                assessment.summary(),
                assessment.ruleSet().fingerprints(),
                assessment.findings().stream().map(Found::of).toList(),
                assessment.gates().stream().map(Closing::of).toList(),
                assessment.gaps().stream().map(Missing::of).toList(),
                assessment.initiative());
    }

    /**
     * A finding.
     *
     * @param criterion the id of the criterion
     * @param words what was found; made anew when it is read
     */
    record Found(
            String criterion,
            Score score,
            Basis basis,
            Optional<Cause> cause,
            Optional<Reading> reading,
            List<Testimony> testimonies,
            boolean isDisputed,
            String words) {

        private static Found of(Finding finding) {
            return new Found(
                    finding.criterion().id(),
                    finding.score(),
                    finding.basis(),
                    finding.cause(),
                    finding.reading(),
                    finding.testimonies(),
                    finding.isDisputed(),
                    finding.words());
        }

        Finding finding(Criterion of) {
            return Finding.builder()
                    .criterion(of)
                    .score(score)
                    .basis(basis)
                    .cause(cause)
                    .reading(reading)
                    .testimonies(testimonies)
                    .isDisputed(isDisputed)
                    .build();
        }
    }

    /**
     * A gate.
     *
     * @param phase the number of the phase that it closes
     */
    record Closing(int phase, Verdict verdict, List<Asked> requirements) {

        private static Closing of(Gate gate) {
            return new Closing(
                    gate.phase().number(),
                    gate.verdict(),
                    gate.requirements().stream().map(Asked::of).toList());
        }
    }

    /** A requirement of a gate. */
    record Asked(String name, double floor, Score score, Verdict verdict, boolean isBlocking) {

        private static Asked of(Requirement requirement) {
            return new Asked(
                    requirement.name(),
                    requirement.floor(),
                    requirement.score(),
                    requirement.verdict(),
                    requirement.isBlocking());
        }
    }

    /**
     * A gap.
     *
     * @param criterion the id of the criterion
     * @param holdsUp the numbers of the phases whose gates it holds up or leaves open
     */
    record Missing(
            String criterion, Gap.Kind kind, double cost, List<Integer> holdsUp, Optional<AcceptedGap> accepted) {

        private static Missing of(Gap gap) {
            return new Missing(
                    gap.id(),
                    gap.kind(),
                    gap.cost(),
                    gap.holdsUp().stream().map(Phase::number).toList(),
                    gap.accepted());
        }
    }
}
