package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Facts;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Score;

/** Settles every criterion by what the data say and what people say. */
final class Findings {

    private Findings() {}

    /** Returns a finding for each criterion, in their order. */
    static List<Finding> of(List<Criterion> criteria, Facts facts, Ratings ratings) {
        Map<String, List<Attestation>> attestations =
                facts.initiative().attestations().stream().collect(Collectors.groupingBy(Attestation::criterion));
        List<Finding> findings = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) {
            Optional<Reading> reading = criterion.measure().map(measure -> measure.read(criterion, facts));
            List<Attestation> answers = attestations.getOrDefault(criterion.id(), List.of());
            findings.add(settle(criterion, reading, People.of(answers, new Hearing(criterion, ratings, facts.asOf()))));
        }
        return findings;
    }

    /** Refuses findings unless there is one for each criterion of a rule set, in their order. */
    static void check(List<Finding> findings, RuleSet rules) {
        List<Criterion> criteria = rules.criteria();
        if (findings.size() != criteria.size()) {
            throw new IllegalArgumentException("findings: " + findings.size() + " (expected: " + criteria.size()
                    + ", one for each criterion of " + rules.id() + " " + rules.version() + ")");
        }
        for (int i = 0; i < criteria.size(); i++) {
            String found = findings.get(i).criterion().id();
            String expected = criteria.get(i).id();
            if (!found.equals(expected)) {
                throw new IllegalArgumentException("findings[" + i + "]: " + found + " (expected: " + expected
                        + ", as in the order of the criteria of " + rules.id() + " " + rules.version() + ")");
            }
        }
    }

    /** A reading that is known decides; where it leaves something open, people decide within what it allows. */
    static Finding settle(Criterion criterion, Optional<Reading> reading, People people) {
        Finding.Builder finding = Finding.builder()
                .criterion(criterion)
                .reading(reading)
                .testimonies(people.testimonies())
                .isDisputed(false);
        if (reading.isEmpty() || isSilent(reading.get().score())) {
            return byPeople(finding, reading, people);
        }
        Score data = reading.get().score();
        if (!people.isSettled() || isSilent(people.score())) {
            return byData(finding, reading.get());
        }
        boolean agree = data.isApplicable() == people.score().isApplicable() && data.overlaps(people.score());
        if (!agree || data.isKnown() || !data.isApplicable()) {
            return byData(finding.isDisputed(!agree), reading.get());
        }
        Score common = Score.between(
                Math.max(data.low(), people.score().low()),
                Math.min(data.high(), people.score().high()));
        return finding.score(common)
                .basis(Basis.BOTH)
                .cause(common.isKnown() ? Optional.empty() : people.cause().or(reading.get()::cause))
                .build();
    }

    private static Finding byData(Finding.Builder finding, Reading reading) {
        return finding.score(reading.score())
                .basis(Basis.DATA)
                .cause(reading.cause())
                .build();
    }

    private static Finding byPeople(Finding.Builder finding, Optional<Reading> reading, People people) {
        Cause unasked = reading.flatMap(Reading::cause).orElse(Cause.NOT_ASKED);
        return finding.score(people.score())
                .basis(people.isSettled() ? Basis.PEOPLE : Basis.NOBODY)
                .cause(people.testimonies().isEmpty() ? Optional.of(unasked) : people.cause())
                .build();
    }

    /** Whether a score says nothing at all. */
    private static boolean isSilent(Score score) {
        return score.isApplicable() && score.low() == 0 && score.high() == 1;
    }
}
