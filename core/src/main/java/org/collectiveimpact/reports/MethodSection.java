package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Ratings;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Limits;
import org.collectiveimpact.rules.Weights;

/** How the scores are made, what they do not say, and which of the numbers behind them nobody published. */
final class MethodSection {

    private static final int BRIEF = 12;

    private final RuleSet rules;
    private final Texts texts;

    MethodSection(RuleSet rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    void write(Page page, boolean isWhole) {
        page.heading(2, texts.get("method.title"));
        List<String> said = new ArrayList<>();
        said.add(texts.get("method.no-forecast"));
        said.add(texts.get(hasConditions() ? "method.conditions" : "method.dimensions", weights(rules.weights())) + " "
                + texts.get(areOurs() ? "method.engine-defaults" : "method.own-defaults"));
        said.add(texts.get("method.unverified"));
        if (!texts.language().equals("en")) {
            said.add(texts.get("method.language"));
        }
        said.add(texts.get(
                "method.fingerprints",
                shown(rules.fingerprints().scores(), isWhole),
                shown(rules.fingerprints().verdicts(), isWhole),
                shown(rules.fingerprints().everything(), isWhole)));
        page.bullets(said);
        if (isWhole) {
            page.heading(3, texts.get("method.numbers"));
            page.details(numbers());
        }
    }

    /** Returns every number that the rule set brings, and where it is from. */
    private List<Entry.Detail> numbers() {
        List<Entry.Detail> numbers = new ArrayList<>();
        add(numbers, "rules", texts.get("method.rules.text", rules.title(), rules.id(), rules.version()));
        add(numbers, "criterion", texts.get("method.criterion.text"));
        add(numbers, "weights", weights(rules.weights()) + ours(rules.weights().equals(Weights.ENGINE_DEFAULT)));
        add(
                numbers,
                "floors",
                texts.get(
                                "method.floors.text",
                                Math.round(rules.floors().critical() * 100),
                                Math.round(rules.floors().condition() * 100))
                        + ours(rules.floors().equals(Floors.ENGINE_DEFAULT)));
        add(
                numbers,
                "ratings",
                texts.get(
                                "method.ratings.text",
                                rules.ratings().months(),
                                number(rules.ratings().agreement()))
                        + ours(rules.ratings().equals(Ratings.ENGINE_DEFAULT)));
        add(numbers, "efforts", texts.get("method.efforts.text") + ours(true));
        List<Criterion> limited = rules.criteria().stream()
                .filter(each -> !each.limits().origin().isEmpty())
                .toList();
        add(
                numbers,
                "limits",
                texts.get("method.limits.text", limited.size(), rules.criteria().size()));
        add(numbers, "limits-ours", ids(limited, limits -> limits.origin().equals(Limits.ENGINE_DEFAULT)));
        add(
                numbers,
                "limits-in-part",
                ids(
                        limited,
                        limits -> limits.isEngineDefault() && !limits.origin().equals(Limits.ENGINE_DEFAULT)));
        add(numbers, "limits-published", ids(limited, limits -> limits.isPublished() && !limits.isUnverified()));
        add(numbers, "limits-unverified", ids(limited, Limits::isUnverified));
        return numbers;
    }

    private void add(List<Entry.Detail> numbers, String key, String text) {
        numbers.add(new Entry.Detail(texts.get("method." + key), text));
    }

    private String ours(boolean isEngineDefault) {
        return isEngineDefault ? texts.get("method.is-engine-default") : "";
    }

    private static String ids(List<Criterion> limited, Predicate<Limits> origin) {
        List<String> ids = limited.stream()
                .filter(each -> origin.test(each.limits()))
                .map(Criterion::id)
                .toList();
        return ids.isEmpty() ? "0" : ids.size() + ": " + ids.stream().collect(Collectors.joining(", "));
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

    private static String shown(String fingerprint, boolean isWhole) {
        return isWhole ? fingerprint : fingerprint.substring(0, BRIEF);
    }

    private static String weights(Weights weights) {
        return number(weights.critical()) + " : " + number(weights.major()) + " : " + number(weights.minor());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
