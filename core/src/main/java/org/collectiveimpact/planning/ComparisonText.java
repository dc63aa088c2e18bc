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

    /** How many criteria are named in a line. */
    private static final int NAMED = 5;

    private static final Comparator<Effect> FARTHEST =
            Comparator.comparingDouble((Effect each) -> each.shift().distance()).reversed();

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
        boolean overlap = score.shift().isPresent() && score.judgement() == Judgement.CANNOT_TELL;
        lines.add("Score: " + score + (overlap ? ", for the ranges overlap" : ""));
        Stream.of(Effect.Kind.values())
                .filter(kind -> !comparison.shift(kind).isNothing())
                .forEach(kind -> lines.add("  " + kind.words() + ": " + comparison.shift(kind) + most(kind)));
    }

    /** Returns which criteria moved the score most in a way. */
    private String most(Effect.Kind kind) {
        List<String> criteria = comparison.score().effects().stream()
                .filter(effect -> effect.kind() == kind)
                .sorted(FARTHEST)
                .map(Effect::criterion)
                .toList();
        return criteria.isEmpty() ? "" : " (" + named(criteria) + ")";
    }

    private void addRules(Summary rescored) {
        lines.add("Rules: " + rescored.ruleSet() + " " + comparison.before().version() + ", then "
                + comparison.after().version() + "; the older facts are " + points(rescored.score())
                + " by the newer rules");
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

    private void addLabel(Label label, List<String> criteria) {
        if (!criteria.isEmpty()) {
            String words = label.words();
            String first = words.substring(0, 1).toUpperCase(Locale.ROOT);
            lines.add(first + words.substring(1) + ": " + criteria.size() + " (" + named(criteria) + ")");
        }
    }

    private static String named(List<String> ids) {
        return ids.size() <= NAMED
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, NAMED)) + " and " + (ids.size() - NAMED) + " more";
    }

    private static String points(Score score) {
        return score.isApplicable() ? score.points() + " of 100" : "not applicable";
    }
}
