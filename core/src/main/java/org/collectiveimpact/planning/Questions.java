package org.collectiveimpact.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/**
 * What to ask next: the criteria that are not known exactly, ranked by what their answers can do.
 *
 * <p>First comes what can settle the next gate, the smallest set of questions that can decide it before larger ones, and
 * of sets of one size the shortest in minutes. Then comes what narrows the overall score most, per minute where minutes
 * are stated; what leaves that score alone comes last, ranked alike by the score of its dimension. Asked about is what
 * is counted in the scores or wanted by the next gate. Ties go by id; of sets that move a gate alike, the criteria that
 * stand first in the rule set are taken.
 *
 * <p><b>How far the order is the best.</b> Let the condition of a question have weight W over what applies, its criterion
 * weight w and open width u, and let n conditions count. An answer narrows the overall score by {@code w u / (W n)}: the
 * conditions count alike, so that a question of a condition with little due moves more. As W and n hang on no answer, this
 * does not change when other questions are answered, whatever the answers are. Among questions that take equally long,
 * the {@code k} with the largest narrowings therefore add up to at least any other {@code k}: for every {@code k}, no order
 * narrows further than {@link #narrowing()}. With minutes it is ordered by narrowing per minute, which is the best choice
 * of a fractional knapsack: whenever one of its questions is finished, no other choice that took no longer has narrowed
 * further, and by exchange of neighbours the sum over all questions of narrowing times the minute of its answer is least.
 * Between two such moments another order may be ahead.
 *
 * <p>The claim ends where answers are not yes, partly or no: a criterion that turns out not to apply leaves, its weight is
 * shared out, and W, and perhaps n, change for all others. With a {@link Prior} the chance of that enters each question
 * as if it were asked first, and no claim is made. Nor is any made for {@link #settling()}: the sets are the smallest, but
 * which answers come decides how many questions are needed. Ask again after each answer.
 */
@Value.Immutable
public sealed interface Questions extends WithQuestions permits ImmutableQuestions {

    /** The number of the phase whose gate is next: the first that does not pass for certain, or the last of all. */
    int phase();

    /** The name of that phase. */
    String phaseName();

    /** What its gate comes to now. */
    Verdict verdict();

    /** The overall score now. */
    Score score();

    /** What that verdict hangs on. */
    Hinge hinge();

    /** The questions by which the next gate can be settled, in the order to ask them; empty unless it is open. */
    List<Question> settling();

    /** The other questions, the most narrowing per minute first. */
    List<Question> narrowing();

    /** Returns the questions of an assessment, each taken to last as long as any other. */
    static Questions of(Assessment assessment) {
        return Ranking.of(assessment, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the questions of an assessment, ranked by what they do per minute.
     *
     * @throws IllegalArgumentException if minutes are stated of a criterion that the rule set does not have; the message
     *     suggests the nearest
     */
    static Questions of(Assessment assessment, Minutes minutes) {
        return Ranking.of(assessment, Optional.of(minutes), Optional.empty());
    }

    /**
     * Returns the questions of an assessment, ranked by what they are expected to do per minute.
     *
     * @throws IllegalArgumentException as without a prior
     */
    static Questions of(Assessment assessment, Minutes minutes, Prior prior) {
        return Ranking.of(assessment, Optional.of(minutes), Optional.of(prior));
    }

    /** Returns all questions in the order to ask them. */
    default List<Question> all() {
        return Stream.concat(settling().stream(), narrowing().stream()).toList();
    }

    /** Whether any answers could change the verdict on a gate; they can only if the next one is open. */
    default boolean canChangeVerdict() {
        return verdict() == Verdict.OPEN;
    }

    /** Returns what the next gate hangs on and the first questions, in short lines. */
    default String toText() {
        return QuestionsText.of(this);
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Questions}. */
    final class Builder extends ImmutableQuestions.Builder {
        Builder() {}
    }
}
