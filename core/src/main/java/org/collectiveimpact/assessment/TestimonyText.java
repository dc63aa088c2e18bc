package org.collectiveimpact.assessment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Scale;

/** Says in words what raters of one kind answered: each by name, or counted where they are many. */
final class TestimonyText {

    private static final int NAMED = 3;
    private static final double HAIR = 1e-9;

    private final Scale scale;

    TestimonyText(Scale scale) {
        this.scale = scale;
    }

    String of(Testimony testimony) {
        String from = testimony.kind() == RaterKind.EXTERNAL ? "from outside: " : "";
        return from
                + (testimony.answers().size() <= NAMED
                        ? testimony.answers().stream()
                                .map(each -> named(each) + outOfDate(testimony, each))
                                .collect(Collectors.joining("; "))
                        : counted(testimony));
    }

    private String named(Attestation answer) {
        String who = Stream.of(answer.rater().person(), answer.rater().organisation())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
        return said(answer) + ", says " + (who.isEmpty() ? "somebody" : who) + ", " + answer.date()
                + answer.reason().map(text -> " (" + text + ")").orElse("");
    }

    private static String outOfDate(Testimony testimony, Attestation answer) {
        return testimony.stale().contains(answer) ? ", which is out of date" : "";
    }

    private String counted(Testimony testimony) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scale.levels().forEach(level -> counts.put(level.title(), 0));
        for (Attestation each : testimony.answers()) {
            counts.merge(testimony.stale().contains(each) ? "out of date" : said(each), 1, Integer::sum);
        }
        String answers = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
        String agreement = testimony.agreement().isPresent()
                ? ", agreement " + Math.floor(testimony.agreement().get() * 100 + HAIR) / 100
                : "";
        return testimony.answers().size() + " answers: " + answers + agreement;
    }

    private String said(Attestation answer) {
        return scale.level(answer).map(Scale.Level::title).orElseGet(() -> without(answer));
    }

    private static String without(Attestation answer) {
        return switch (answer.answer()) {
            case UNKNOWN -> "not known";
            case NOT_APPLICABLE -> "not applicable";
            case LEVEL -> "level '" + answer.level().orElse("") + "'";
            case YES, PARTLY, NO -> answer.answer().name().toLowerCase(Locale.ROOT);
        };
    }
}
