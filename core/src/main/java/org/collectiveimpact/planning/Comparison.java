package org.collectiveimpact.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/**
 * What changed between two assessments of one initiative, over time or before and after a change.
 *
 * <p>Everything is compared by one rule set. If the two were made by different versions, the older facts are assessed
 * again by the newer rules, and what that alone did is shown apart.
 *
 * <p>Comparing an assessment with itself is {@linkplain #isEmpty() empty}. Comparing the other way round mirrors every
 * {@linkplain Label#mirrored() label} and turns every effect into its opposite.
 */
@Value.Immutable
public sealed interface Comparison extends WithComparison permits ImmutableComparison {

    /** The first assessment in a few numbers, as it was made. */
    Summary before();

    /** The second assessment in a few numbers, as it was made. */
    Summary after();

    /**
     * The older facts by the newer rules, in place of the assessment with the lower version; absent if the two were made
     * by rules that come to the same.
     */
    Optional<Summary> rescored();

    /** What became of each criterion that is not {@link Label#UNCHANGED}, in the order of the rule set. */
    List<CriterionChange> changes();

    /** The ids of the other criteria, in the order of the rule set. */
    List<String> unchanged();

    /** How the overall score moved by the same rules, and why. */
    ScoreChange score();

    /** How the score of each dimension moved by the same rules that has one on either side, by the id of the dimension. */
    Map<String, ScoreChange> scores();

    /** What became of each gate by the same rules, in the order of the phases. */
    List<GateChange> gates();

    /**
     * Compares two assessments of one initiative; the dates may be the same, or in any order.
     *
     * <p>It takes time in proportion to the number of criteria and of answers; with different versions there is one
     * assessment more.
     *
     * @throws IllegalArgumentException if they are of different initiatives, or by rule sets neither of which is
     *     another version of the other; then assess both {@linkplain Assessment#under by one rule set} first
     */
    static Comparison of(Assessment before, Assessment after) {
        return CommonRules.of(before, after).comparison();
    }

    /** Returns what became of a condition; both scores are not applicable if it has none. */
    default ScoreChange score(Condition condition) {
        return scores().getOrDefault(
                        Dimension.of(condition).id(),
                        new ScoreChange(Score.NOT_APPLICABLE, Score.NOT_APPLICABLE, List.of()));
    }

    /**
     * Returns how far something moved the overall score; together with the other kinds this is the difference of the
     * scores as they were assessed. Nothing where there is no score to move.
     */
    default Shift shift(Effect.Kind kind) {
        return kind == Effect.Kind.RULES
                ? rulesShift(before().score(), after().score(), rescored().map(Summary::score))
                : score().shift(kind);
    }

    /** Returns how far something moved the score of a condition, as {@link #shift(Effect.Kind)} does. */
    default Shift shift(Condition condition, Effect.Kind kind) {
        return kind == Effect.Kind.RULES
                ? rulesShift(
                        scoreOf(before(), condition),
                        scoreOf(after(), condition),
                        rescored().map(summary -> scoreOf(summary, condition)))
                : score(condition).shift(kind);
    }

    private Shift rulesShift(Score before, Score after, Optional<Score> rescored) {
        if (rescored.isEmpty()) {
            return Shift.NONE;
        }
        Score from = isRescoredBefore() ? before : rescored.get();
        Score to = isRescoredBefore() ? rescored.get() : after;
        return from.isApplicable() && to.isApplicable() ? Shift.between(from, to) : Shift.NONE;
    }

    private static Score scoreOf(Summary summary, Condition condition) {
        return summary.scores().getOrDefault(Dimension.of(condition).id(), Score.NOT_APPLICABLE);
    }

    private boolean isRescoredBefore() {
        return before().version().compareTo(after().version()) < 0;
    }

    /** Returns the ids of the criteria with a label, in the order of the rule set. */
    default List<String> labelled(Label label) {
        return label == Label.UNCHANGED
                ? unchanged()
                : changes().stream()
                        .filter(each -> each.label() == label)
                        .map(CriterionChange::criterion)
                        .toList();
    }

    /**
     * Returns what became of a criterion.
     *
     * @throws IllegalArgumentException if there is none of that id; the message suggests the nearest
     */
    default Label label(String id) {
        if (unchanged().contains(id)) {
            return Label.UNCHANGED;
        }
        return change(id)
                .map(CriterionChange::label)
                .orElseThrow(() -> new IllegalArgumentException(
                        "criterion: '" + id + "' (expected: one that was compared" + nearest(id) + ")"));
    }

    /** Returns what a criterion came to on either side; empty if it is unchanged. */
    default Optional<CriterionChange> change(String id) {
        return changes().stream().filter(each -> each.criterion().equals(id)).findFirst();
    }

    private String nearest(String id) {
        List<String> ids = Stream.concat(changes().stream().map(CriterionChange::criterion), unchanged().stream())
                .toList();
        return Choice.nearest(id, ids)
                .map(nearest -> ", did you mean '" + nearest + "'?")
                .orElse("");
    }

    /** Returns the gates whose verdict is another. */
    default List<GateChange> changedGates() {
        return gates().stream().filter(GateChange::isChanged).toList();
    }

    /** Whether no criterion, score or gate has changed, nor the rules; what is not known may still have. */
    default boolean isEmpty() {
        return rescored().isEmpty()
                && changes().isEmpty()
                && changedGates().isEmpty()
                && score().effects().isEmpty()
                && before().score().equals(after().score());
    }

    /** Refuses scores that are not those of the summaries. */
    @Value.Check
    default void check() {
        Summary from = isRescoredBefore() ? rescored().orElse(before()) : before();
        Summary to = isRescoredBefore() ? after() : rescored().orElse(after());
        requireScores("before", score().before(), from.score());
        requireScores("after", score().after(), to.score());
    }

    private static void requireScores(String name, Score found, Score expected) {
        if (!found.equals(expected)) {
            throw new IllegalArgumentException(
                    "score." + name + ": " + found + " (expected: " + expected + ", as in the summary)");
        }
    }

    /** Returns what changed and why the score moved, in a few lines. */
    default String toText() {
        return ComparisonText.of(this);
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Comparison}. */
    final class Builder extends ImmutableComparison.Builder {
        Builder() {}
    }
}
