package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.planning.Comparison;
import org.collectiveimpact.planning.Effect;
import org.collectiveimpact.planning.GateChange;
import org.collectiveimpact.planning.Judgement;
import org.collectiveimpact.planning.Label;
import org.collectiveimpact.planning.ScoreChange;
import org.collectiveimpact.rules.Score;

/** What changed since an earlier assessment, and how much of it happened, was learned, or is owed to other rules. */
final class ChangeSection {

    /** How many criteria are named where only the most important is told. */
    private static final int NAMED = 5;

    private static final Comparator<Effect> FARTHEST = Comparator.comparingDouble((Effect each) ->
                    Math.max(Math.abs(each.shift().low()), Math.abs(each.shift().high())))
            .reversed();

    private final Assessment assessment;
    private final Comparison comparison;
    private final Texts texts;
    private final ReportWords words;

    ChangeSection(Assessment assessment, Assessment earlier, Texts texts, ReportWords words) {
        this.assessment = assessment;
        this.comparison = Comparison.of(earlier, assessment);
        this.texts = texts;
        this.words = words;
    }

    void write(Page page, boolean isWhole) {
        page.heading(2, texts.get("change.title", comparison.before().asOf()));
        if (comparison.isEmpty()) {
            page.paragraph(texts.get("change.nothing"));
            return;
        }
        page.paragraph(texts.get(
                        "change.score",
                        points(comparison.score().before()),
                        points(comparison.score().after()),
                        judgement(comparison.score()))
                + comparison
                        .rescored()
                        .map(summary -> " "
                                + texts.get(
                                        "change.rules",
                                        comparison.before().version(),
                                        comparison.after().version(),
                                        points(summary.score())))
                        .orElse(""));
        page.bullets(moves());
        effects(page, isWhole);
        page.details(labels(isWhole));
    }

    /** Returns which score is better, or why nobody can tell; of one that does not apply there is no range. */
    private String judgement(ScoreChange change) {
        String said = texts.get("judgement." + change.judgement());
        return change.judgement() == Judgement.CANNOT_TELL && change.shift().isPresent()
                ? said + texts.get("change.overlap")
                : said;
    }

    private String points(Score score) {
        return score.isApplicable() ? texts.get("score.bare", score.points()) : texts.get("score.none");
    }

    private List<String> moves() {
        List<String> moves = new ArrayList<>();
        move(
                "change.reached",
                comparison.before().phaseReached(),
                comparison.after().phaseReached(),
                moves);
        move(
                "change.possible",
                comparison.before().phasePossible(),
                comparison.after().phasePossible(),
                moves);
        comparison.changedGates().forEach(gate -> moves.add(gate(gate)));
        return moves;
    }

    private void move(String key, Optional<Integer> before, Optional<Integer> after, List<String> moves) {
        if (!before.equals(after)) {
            moves.add(texts.get(key, phase(before), phase(after)));
        }
    }

    private String phase(Optional<Integer> number) {
        return number.map(this::phase).orElseGet(() -> texts.get("verdict.no-phase"));
    }

    private String phase(int number) {
        PhaseModel model = assessment.ruleSet().phaseModel();
        return model.stages().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(words::phase)
                .orElseGet(() -> Integer.toString(number));
    }

    private String gate(GateChange gate) {
        return texts.get(
                "change.gate",
                phase(gate.phase()),
                texts.get("gates." + gate.before()),
                texts.get("gates." + gate.after()));
    }

    private void effects(Page page, boolean isWhole) {
        List<Effect.Kind> kinds = Stream.of(Effect.Kind.values())
                .filter(kind -> isTold(comparison.shift(kind).low())
                        || isTold(comparison.shift(kind).high()))
                .toList();
        if (!kinds.isEmpty()) {
            page.table(
                    List.of(
                            texts.get("change.why"),
                            texts.get("change.low"),
                            texts.get("change.high"),
                            texts.get("change.most")),
                    kinds.stream().map(kind -> row(kind, isWhole)).toList());
        }
    }

    private static boolean isTold(double shift) {
        return Math.abs(shift) > 1e-9;
    }

    private List<String> row(Effect.Kind kind, boolean isWhole) {
        List<String> criteria = comparison.score().effects().stream()
                .filter(effect -> effect.kind() == kind)
                .sorted(FARTHEST)
                .map(Effect::criterion)
                .toList();
        return List.of(
                texts.get("effect." + kind),
                shift(comparison.shift(kind).low()),
                shift(comparison.shift(kind).high()),
                criteria.isEmpty() ? "-" : named(criteria, isWhole ? 2 * NAMED : NAMED));
    }

    private static String shift(double share) {
        return (share > 0 ? "+" : "") + Amounts.points(share);
    }

    private List<Entry.Detail> labels(boolean isWhole) {
        return Stream.of(Label.values())
                .filter(label -> label != Label.UNCHANGED)
                .filter(label -> !comparison.labelled(label).isEmpty())
                .map(label -> new Entry.Detail(
                        texts.get("label." + label),
                        comparison.labelled(label).size() + ": "
                                + named(comparison.labelled(label), isWhole ? Integer.MAX_VALUE : NAMED)))
                .toList();
    }

    private String named(List<String> ids, int most) {
        String first = ids.stream().limit(most).collect(Collectors.joining(", "));
        return ids.size() <= most ? first : first + texts.get("sources.more", ids.size() - most);
    }
}
