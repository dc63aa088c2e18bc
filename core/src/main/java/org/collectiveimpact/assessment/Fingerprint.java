package org.collectiveimpact.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Limits;
import org.collectiveimpact.rules.Measure;

/** One line for all that can change a score or a verdict, and its digest. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(RuleSet rules) {
        StringJoiner text = new StringJoiner("\n");
        text.add(phases(rules.phaseModel()))
                .add(rules.weights().toString())
                .add(rules.floors().toString())
                .add(rules.ratings().toString())
                .add(rules.policy().name());
        rules.criteria().stream().map(Fingerprint::line).sorted().forEach(text::add);
        return digest(text.toString());
    }

    private static String phases(PhaseModel model) {
        return model.id() + " " + model.stages().stream().map(Phase::number).toList() + " "
                + new TreeMap<>(model.schedule());
    }

    private static String line(Criterion criterion) {
        Limits limits = criterion.limits();
        return String.join(
                "\t",
                criterion.id(),
                criterion.dimension().id(),
                criterion.component().id(),
                Integer.toString(criterion.phase()),
                criterion.severity().name(),
                criterion.aspect().name(),
                criterion.measure().map(Measure::name).orElse(""),
                criterion.scale() + " " + criterion.mayNotApply() + " " + criterion.keepsAnswers(),
                limits.yes() + " " + limits.partly() + " " + new TreeMap<>(limits.numbers()));
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
