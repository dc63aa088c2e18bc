package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.rules.Score;

/** Says a comparison in a few lines. */
final class ComparisonText {

    /** How many criteria are named in a line, and how many effects. */
    private static final int NAMED = 6;

    private final Comparison comparison;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Comparison comparison) {
        this.comparison = comparison;
    }

    static String of(Comparison comparison) {
        return new ComparisonText(comparison).text();
    }

    private String text() {
        lines.add(headline());
        if (comparison.isEmpty()) {
            lines.add("Nothing that is known has changed.");
        } else {
            addScore();
            addPhases();
            Stream.of(Label.values())
                    .filter(label -> label != Label.UNCHANGED)
                    .forEach(label -> addLabel(label, comparison.labelled(label)));
        }
        return String.join("\n", lines);
    }

    private String headline() {
        Summary before = comparison.before();
        Summary after = comparison.after();
        String when = before.asOf().equals(after.asOf())
                ? " on " + after.asOf() + ", before and after"
                : ", " + before.asOf() + " and " + after.asOf();
        return after.name() + when;
    }

    private void addScore() {
        comparison.rescored().ifPresent(this::addRules);
        ScoreChange score = comparison.score();
        lines.add("Score: " + score + why(score.judgement()));
        List<String> kinds = Stream.of(Effect.Kind.values())
                .filter(kind -> !comparison.shift(kind).isNothing())
                .map(kind -> kind.words() + " " + comparison.shift(kind))
                .toList();
        if (!kinds.isEmpty()) {
            lines.add("  by kind: " + String.join("; ", kinds));
            addEffects(score.effects());
        }
    }

    private void addRules(Summary rescored) {
        lines.add("Rules: " + rescored.ruleSet() + " " + comparison.before().version() + ", then "
                + comparison.after().version() + "; the older facts are " + points(rescored.score())
                + " by the newer rules");
    }

    private static String why(Judgement judgement) {
        return judgement == Judgement.CANNOT_TELL ? " whether that is better, for the ranges touch" : "";
    }

    private void addEffects(List<Effect> effects) {
        Comparator<Effect> farthest = Comparator.comparingDouble(each ->
                -Math.max(Math.abs(each.shift().low()), Math.abs(each.shift().high())));
        List<String> named = effects.stream()
                .sorted(farthest)
                .limit(NAMED)
                .map(Effect::toString)
                .toList();
        if (!named.isEmpty()) {
            lines.add("  most by: " + String.join("; ", named));
        }
    }

    private void addPhases() {
        Summary before = comparison.before();
        Summary after = comparison.after();
        addMove("Phase in question", Optional.of(before.phase()), Optional.of(after.phase()));
        addMove("Phase reached", before.phaseReached(), after.phaseReached());
        addMove("Phase possible", before.phasePossible(), after.phasePossible());
        if (!comparison.changedGates().isEmpty()) {
            lines.add("Gates: "
                    + comparison.changedGates().stream()
                            .map(GateChange::toString)
                            .collect(Collectors.joining("; ")));
        }
    }

    private void addMove(String what, Optional<Integer> before, Optional<Integer> after) {
        if (!before.equals(after)) {
            lines.add(what + ": " + words(before) + ", then " + words(after));
        }
    }

    private static String words(Optional<Integer> phase) {
        return phase.map(String::valueOf).orElse("none");
    }

    private void addLabel(Label label, List<CriterionChange> changes) {
        if (!changes.isEmpty()) {
            String ids = changes.stream()
                    .limit(NAMED)
                    .map(CriterionChange::criterion)
                    .collect(Collectors.joining(", "));
            String more = changes.size() > NAMED ? " and " + (changes.size() - NAMED) + " more" : "";
            String words = label.words();
            lines.add(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": " + changes.size() + " ("
                    + ids + more + ")");
        }
    }

    private static String points(Score score) {
        return score.isApplicable() ? score.points() + " of 100" : "not applicable";
    }
}
