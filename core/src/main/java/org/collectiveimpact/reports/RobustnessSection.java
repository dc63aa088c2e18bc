package org.collectiveimpact.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.planning.Claim;
import org.collectiveimpact.planning.Robustness;
import org.collectiveimpact.planning.Share;
import org.collectiveimpact.planning.Weakness;
import org.collectiveimpact.planning.WeightRange;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** How much of the verdicts is owed to weights and floors that nobody published. */
final class RobustnessSection {

    private static final int DIGITS = 3;

    /** Keeps the last bits of an end from rounding it away. */
    private static final double HAIR = 1e-9;

    private final Assessment assessment;
    private final Texts texts;
    private final ReportWords words;

    RobustnessSection(Assessment assessment, Texts texts, ReportWords words) {
        this.assessment = assessment;
        this.texts = texts;
        this.words = words;
    }

    void write(Page page) {
        Robustness robustness = Robustness.of(assessment);
        page.heading(2, texts.get("robustness.title"));
        page.paragraph(texts.get(
                "robustness.intro", robustness.draws().n(), robustness.draws().seed()));
        page.table(
                List.of(
                        texts.get("robustness.what"),
                        texts.get("robustness.verdict"),
                        texts.get("robustness.kept"),
                        texts.get("robustness.ranges")),
                robustness.claims().stream()
                        .map(claim -> row(claim, robustness))
                        .toList());
        others(robustness).ifPresent(page::paragraph);
    }

    private List<String> row(Claim claim, Robustness robustness) {
        String ranges = claim.ranges().stream()
                .filter(range -> !range.isAny())
                .map(this::range)
                .collect(Collectors.joining("; "));
        return List.of(
                texts.get("robustness." + claim.kind()),
                verdict(claim, robustness),
                share(claim.kept()),
                ranges.isEmpty() ? texts.get("robustness.any") : ranges);
    }

    private String verdict(Claim claim, Robustness robustness) {
        return switch (claim.kind()) {
            case WEAKEST ->
                List.of(claim.verdict().split(" and ", -1)).stream()
                        .map(this::titled)
                        .collect(Collectors.joining(texts.get("and")));
            case PHASE_REACHED -> phase(assessment.phaseReached());
            case PHASE_POSSIBLE -> phase(assessment.phasePossible());
            case OVERALL -> overall(assessment.score(), robustness.floor());
        };
    }

    private String titled(String title) {
        return assessment.ruleSet().dimensions().stream()
                .filter(dimension -> dimension.title().equals(title))
                .findFirst()
                .map(words::dimension)
                .orElse(title);
    }

    private String phase(Optional<Phase> phase) {
        return phase.map(words::phase).orElseGet(() -> texts.get("verdict.no-phase"));
    }

    private String overall(Score score, double floor) {
        String key = score.certainlyReaches(floor) ? "certain" : score.possiblyReaches(floor) ? "possible" : "below";
        return texts.get("robustness.overall." + key, Math.round(floor * 100));
    }

    private String share(Share share) {
        if (share.count() == share.n()) {
            return texts.get("robustness.all");
        }
        return share.count() == 0
                ? texts.get("robustness.none")
                : texts.get(
                        "robustness.share",
                        percent(share.value(), RoundingMode.FLOOR),
                        percent(share.standardError(), RoundingMode.CEILING));
    }

    private static String percent(double share, RoundingMode rounding) {
        return BigDecimal.valueOf(share * 100)
                .setScale(1, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String range(WeightRange range) {
        String name = range.name().startsWith("weight of ") && !range.name().endsWith(" criteria")
                ? texts.get("moved.weight", titled(range.name().substring("weight of ".length())))
                : words.engine("moved", range.name());
        String from = number(range.least() * (1 - HAIR), RoundingMode.CEILING);
        String now = number(range.value(), RoundingMode.HALF_EVEN);
        return range.most()
                .map(most -> number(most * (1 + HAIR), RoundingMode.FLOOR))
                .map(to -> range.least() == 0
                        ? texts.get("moved.at-most", name, to, now)
                        : texts.get("moved.between", name, from, to, now))
                .orElseGet(() -> texts.get("moved.at-least", name, from, now));
    }

    private static String number(double value, RoundingMode rounding) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(DIGITS, rounding))
                .stripTrailingZeros()
                .toPlainString();
    }

    private Optional<String> others(Robustness robustness) {
        String verdict = robustness
                .claim(Claim.Kind.WEAKEST)
                .map(claim -> verdict(claim, robustness))
                .orElse("");
        String others = robustness.weakest().stream()
                .filter(each -> each.weakest().count() > 0)
                .filter(each -> !verdict.contains(name(each)))
                .map(each -> texts.get("robustness.otherwise", name(each), share(each.weakest())) + " ")
                .collect(Collectors.joining());
        boolean isSure =
                robustness.weakest().stream().anyMatch(each -> each.certainly().count() > 0);
        return verdict.isEmpty()
                ? Optional.empty()
                : Optional.of(others + (isSure ? "" : texts.get("robustness.open")))
                        .filter(text -> !text.isBlank());
    }

    private String name(Weakness weakness) {
        return words.dimension(Dimension.of(weakness.condition()));
    }
}
