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
     * @param score how far it is met
     * @param basis where the answer comes from
     * @param cause why the answer is not known, or not known exactly; absent if it is
     * @param reading what the data say; absent if they were not read
     * @param testimonies what people say: those of the initiative first, then those outside it
     * @param isDisputed whether the data and the people cannot both be right; the data then decide
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
     * @param verdict whether it passes
     * @param requirements what it asks for
     */
    record Closing(int phase, Verdict verdict, List<Asked> requirements) {

        private static Closing of(Gate gate) {
            return new Closing(
                    gate.phase().number(),
                    gate.verdict(),
                    gate.requirements().stream().map(Asked::of).toList());
        }
    }

    /**
     * A requirement of a gate.
     *
     * @param name what has to reach the floor: a condition's title, or the id of a critical criterion
     * @param floor the floor, from 0 to 1
     * @param score what that comes to
     * @param verdict whether that suffices
     * @param isBlocking whether it can hold up the gate
     */
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
     * @param kind whether the practice is missing, or only the evidence for it
     * @param cost what it takes from the low score of its dimension, as a share from 0 to 1
     * @param holdsUp the numbers of the phases whose gates it holds up or leaves open
     * @param accepted the decision to leave it as it is for now; absent if there is none that holds
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
