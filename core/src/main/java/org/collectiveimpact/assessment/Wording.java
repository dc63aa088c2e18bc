package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Reading;

/** Says a finding in words. */
final class Wording {

    private Wording() {}

    static String of(Finding finding) {
        List<String> parts = new ArrayList<>();
        finding.reading().map(Reading::counted).ifPresent(parts::add);
        finding.answers().forEach(answer -> parts.add(answer(answer)));
        if (finding.isDisputed()) {
            parts.add("the data and the people disagree; the data decide");
        }
        if (parts.isEmpty() || unexplained(finding)) {
            parts.add(finding.cause().map(Cause::words).orElse("no reason recorded"));
        }
        return String.join("; ", parts);
    }

    /** Whether answers are listed that do not tell by themselves why nothing is known. */
    private static boolean unexplained(Finding finding) {
        return finding.cause()
                .filter(cause -> cause == Cause.STALE || cause == Cause.NO_REASON || cause == Cause.CONFLICTING)
                .isPresent();
    }

    private static String answer(Attestation attestation) {
        String who = Stream.of(attestation.rater().person(), attestation.rater().organisation())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
        String reason = attestation.reason().map(text -> " (" + text + ")").orElse("");
        return said(attestation.answer()) + " says " + (who.isEmpty() ? "somebody" : who) + ", " + attestation.date()
                + reason;
    }

    private static String said(Answer answer) {
        return switch (answer) {
            case YES -> "yes,";
            case PARTLY -> "partly,";
            case NO -> "no,";
            case UNKNOWN -> "not known,";
            case NOT_APPLICABLE -> "not applicable,";
        };
    }
}
