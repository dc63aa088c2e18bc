package org.collectiveimpact.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Fingerprints;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Criterion;

/** Makes assessments of what is written about them, and finds where that contradicts itself or the rule set. */
final class AssessmentReader {

    private static final String FOLLOWS = ", as follows from the findings";

    private final AssessmentDocument written;
    private final List<RuleSet> known;
    private final Complaints complaints;

    private AssessmentReader(AssessmentDocument written, List<RuleSet> known, Complaints complaints) {
        this.written = written;
        this.known = known;
        this.complaints = complaints;
    }

    /** Takes what is wrong. */
    @FunctionalInterface
    interface Complaints {
        void add(String pointer, String found, String expected);
    }

    /** Reads an assessment by one of several rule sets, or by the standard one. */
    static Assessment read(SourceText source, List<RuleSet> known) {
        Attempt attempt = Attempt.at(source, Forms.ofValue(AssessmentDocument.class));
        List<Problem> problems = new ArrayList<>(attempt.problems());
        if (attempt.value() instanceof AssessmentDocument written && problems.isEmpty()) {
            Optional<Assessment> assessment = of(
                    written,
                    known,
                    (pointer, found, expected) -> problems.add(Problem.at(source.name(), pointer, found, expected)));
            if (assessment.isPresent() && problems.isEmpty()) {
                return assessment.get();
            }
        }
        throw new DocumentException(
                Problem.sorted(attempt.problems().isEmpty() ? Places.fill(problems, source) : problems));
    }

    /**
     * Returns an assessment by one of several rule sets, or by the standard one.
     *
     * @throws MisplacedException with the first thing that is wrong
     */
    static Assessment read(AssessmentDocument written, List<RuleSet> known) {
        return of(written, known, (pointer, found, expected) -> {
                    throw new MisplacedException(Problem.at("", pointer, found, expected));
                })
                .orElseThrow();
    }

    private static Optional<Assessment> of(AssessmentDocument written, List<RuleSet> known, Complaints complaints) {
        List<RuleSet> all =
                Stream.concat(Stream.of(RuleSet.standard()), known.stream()).toList();
        return new AssessmentReader(written, all, complaints).assessment();
    }

    private Optional<Assessment> assessment() {
        Optional<RuleSet> rules = rules();
        if (rules.isEmpty() || !areAlike(rules.get()) || !hasAll(rules.get().criteria())) {
            return Optional.empty();
        }
        Optional<Phase> phase = phase(rules.get());
        return phase.map(each -> assessment(rules.get(), each)).filter(this::follows);
    }

    private Optional<RuleSet> rules() {
        Summary summary = written.summary();
        Optional<RuleSet> rules = known.stream()
                .filter(each ->
                        each.id().equals(summary.ruleSet()) && each.version().equals(summary.version()))
                .findFirst();
        if (rules.isEmpty()) {
            complaints.add(
                    "/summary/ruleSet",
                    summary.ruleSet() + " " + summary.version(),
                    "a rule set that is known: "
                            + known.stream()
                                    .map(each -> each.id() + " " + each.version())
                                    .collect(Collectors.joining(", ")));
        }
        return rules;
    }

    /** Whether the same facts have the same scores and verdicts; wording may differ. */
    private boolean areAlike(RuleSet rules) {
        Fingerprints expected = rules.fingerprints();
        Fingerprints found = written.fingerprints();
        String known = " of the " + rules.id() + " " + rules.version() + " that is known";
        if (!found.scores().equals(expected.scores())) {
            complaints.add("/fingerprints/scores", Quotation.of(found.scores()), expected.scores() + known);
        } else if (!found.verdicts().equals(expected.verdicts())) {
            complaints.add("/fingerprints/verdicts", Quotation.of(found.verdicts()), expected.verdicts() + known);
        } else {
            return true;
        }
        return false;
    }

    private boolean hasAll(List<Criterion> criteria) {
        List<AssessmentDocument.Found> findings = written.findings();
        boolean sound = true;
        for (int i = 0; i < Math.min(criteria.size(), findings.size()); i++) {
            String id = findings.get(i).criterion();
            if (!id.equals(criteria.get(i).id())) {
                complaints.add(
                        "/findings/" + i + "/criterion",
                        Quotation.of(id),
                        criteria.get(i).id() + ", by the order of the rule set");
                sound = false;
            }
        }
        if (criteria.size() != findings.size()) {
            complaints.add("/findings", findings.size() + " findings", criteria.size() + ", one for each criterion");
            sound = false;
        }
        return sound;
    }

    private Optional<Phase> phase(RuleSet rules) {
        try {
            return Optional.of(rules.phaseModel().phase(written.summary().phase()));
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(e);
            complaints.add("/summary/phase", refusal.found(), refusal.expected());
            return Optional.empty();
        }
    }

    private Assessment assessment(RuleSet rules, Phase phase) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < written.findings().size(); i++) {
            findings.add(written.findings().get(i).finding(rules.criteria().get(i)));
        }
        return Assessment.builder()
                .ruleSet(rules)
                .initiative(written.initiative())
                .asOf(written.summary().asOf())
                .phase(phase)
                .findings(findings)
                .build();
    }

    /** Whether what follows from the findings is what is written beside them. */
    private boolean follows(Assessment assessment) {
        AssessmentDocument anew = AssessmentDocument.of(assessment);
        boolean sound = isSame("/summary", written.summary(), anew.summary());
        sound &= areSame("/gates", written.gates(), anew.gates());
        sound &= areSame("/gaps", written.gaps(), anew.gaps());
        return sound;
    }

    private boolean areSame(String pointer, List<?> found, List<?> expected) {
        if (found.size() != expected.size()) {
            complaints.add(pointer, found.size() + " of them", expected.size() + FOLLOWS);
            return false;
        }
        boolean sound = true;
        for (int i = 0; i < found.size(); i++) {
            sound &= isSame(pointer + "/" + i, found.get(i), expected.get(i));
        }
        return sound;
    }

    private boolean isSame(String pointer, Object found, Object expected) {
        if (found.equals(expected)) {
            return true;
        }
        Map<String, String> foundLeaves = Leaves.of(found);
        Map<String, String> expectedLeaves = Leaves.of(expected);
        String place = Stream.concat(expectedLeaves.keySet().stream(), foundLeaves.keySet().stream())
                .filter(each -> !Objects.equals(foundLeaves.get(each), expectedLeaves.get(each)))
                .findFirst()
                .orElseThrow();
        complaints.add(
                pointer + place,
                foundLeaves.getOrDefault(place, "nothing"),
                expectedLeaves.getOrDefault(place, "nothing") + FOLLOWS);
        return false;
    }
}
