package org.collectiveimpact.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseCell;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.framework.Statement;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Limits;
import org.collectiveimpact.rules.Measure;
import org.collectiveimpact.rules.Scale;

/** Writes down what a rule set comes down to, each part after its length so that no two can be taken for one. */
final class Fingerprint {

    private Fingerprint() {}

    static Fingerprints of(RuleSet rules) {
        String scores = scores(rules);
        String verdicts = all(scores, rules.floors(), rules.policy().name());
        return new Fingerprints(digest(scores), digest(verdicts), digest(all(verdicts, words(rules))));
    }

    private static String scores(RuleSet rules) {
        return all(
                stages(rules.phaseModel()),
                rules.weights(),
                rules.ratings(),
                all(rules.criteria().stream().map(Fingerprint::scores).sorted()));
    }

    private static String stages(PhaseModel model) {
        return all(model.stages().stream().map(Phase::number).toList(), new TreeMap<>(model.schedule()));
    }

    private static String scores(Criterion criterion) {
        Limits limits = criterion.limits();
        return all(
                criterion.id(),
                criterion.dimension().id(),
                criterion.component().id(),
                criterion.phase(),
                criterion.severity().name(),
                criterion.aspect().name(),
                criterion.measure().map(Measure::name),
                criterion.scale(),
                criterion.mayNotApply(),
                criterion.keepsAnswers(),
                all(limits.yes(), limits.partly(), new TreeMap<>(limits.numbers())));
    }

    private static String words(RuleSet rules) {
        PhaseModel model = rules.phaseModel();
        return all(
                rules.title(),
                all(model.id(), model.title(), all(model.stages().stream().map(Fingerprint::words))),
                all(model.cells().stream().map(Fingerprint::words)),
                all(model.notes().stream().map(Fingerprint::words)),
                all(rules.criteria().stream().map(Fingerprint::words)));
    }

    private static String words(Phase phase) {
        return all(phase.name(), all(phase.keyQuestions().stream().map(Fingerprint::words)));
    }

    private static String words(PhaseCell cell) {
        return all(
                cell.component().id(),
                cell.phase(),
                all(cell.statements().stream().map(Fingerprint::words)));
    }

    private static String words(Statement statement) {
        return all(statement.text(), statement.sources(), statement.standing().id());
    }

    private static String words(Criterion criterion) {
        return all(
                criterion.id(),
                criterion.dimension().title(),
                criterion.questionTemplate(),
                criterion.evidenceTemplate(),
                criterion.remedyTemplate(),
                criterion.effort(),
                criterion.prerequisites(),
                criterion.limits().unit(),
                criterion.limits().origin(),
                all(criterion.scale().levels().stream().map(Scale.Level::title)),
                all(criterion.sources().stream()));
    }

    private static String all(Object... parts) {
        return all(Stream.of(parts));
    }

    private static String all(Stream<?> parts) {
        return parts.map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining(","));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: missing (expected: every Java platform has it)", e);
        }
    }
}
