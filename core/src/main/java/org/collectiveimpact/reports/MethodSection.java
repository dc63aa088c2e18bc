package org.collectiveimpact.reports;

import java.util.List;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Ratings;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.rules.Weights;

/** How the scores are made, and what they do not say. */
final class MethodSection {

    private static final int BRIEF = 12;

    private final RuleSet rules;
    private final Texts texts;

    MethodSection(RuleSet rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    void write(Page page) {
        page.heading(2, texts.get("method.title"));
        page.bullets(List.of(
                texts.get("method.no-forecast"),
                texts.get(hasConditions() ? "method.conditions" : "method.dimensions", weights(rules.weights())) + " "
                        + texts.get(areOurs() ? "method.engine-defaults" : "method.own-defaults"),
                texts.get("method.unverified"),
                texts.get(
                        "method.fingerprints",
                        brief(rules.fingerprints().scores()),
                        brief(rules.fingerprints().verdicts()),
                        brief(rules.fingerprints().everything()))));
    }

    private boolean hasConditions() {
        return rules.dimensions().stream()
                .anyMatch(dimension -> dimension.condition().isPresent());
    }

    private boolean areOurs() {
        return rules.weights().equals(Weights.ENGINE_DEFAULT)
                && rules.floors().equals(Floors.ENGINE_DEFAULT)
                && rules.ratings().equals(Ratings.ENGINE_DEFAULT);
    }

    private static String brief(String fingerprint) {
        return fingerprint.substring(0, BRIEF);
    }

    private static String weights(Weights weights) {
        return number(weights.critical()) + " : " + number(weights.major()) + " : " + number(weights.minor());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
