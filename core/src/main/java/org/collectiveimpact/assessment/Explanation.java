package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/**
 * Why a score is what it is: a tree whose contributions add up to the score of its root.
 *
 * <p>In every node, the contributions of the children add up to the node's own, to within 1e-9; the root's are its
 * score.
 */
@Value.Immutable
public sealed interface Explanation extends WithExplanation permits ImmutableExplanation {

    /** What the node is about: a view, a dimension, or the id of a criterion. */
    String title();

    /** What it comes to by itself. */
    Score score();

    /** How much of the whole it is, from 0 to 1; 0 for what does not apply. */
    double share();

    /** What the criterion came to; absent for a group. */
    Optional<Finding> finding();

    /** What the node is made of; none for a criterion. */
    List<Explanation> children();

    /** Returns the question of the criterion and what was found; empty for a group. */
    default Optional<String> words() {
        return finding().map(finding -> finding.criterion().question() + " " + finding.words());
    }

    /** Returns where the practice is published; empty for a group. */
    default List<Source> sources() {
        return finding().map(finding -> finding.criterion().sources()).orElse(List.of());
    }

    /** Returns the paths of the elements that fall short; empty for a group. */
    default List<String> shortfalls() {
        return finding().map(Finding::shortfalls).orElse(List.of());
    }

    /** Returns the paths of the elements of which nobody can tell; empty for a group. */
    default List<String> untold() {
        return finding().map(Finding::untold).orElse(List.of());
    }

    /** Returns what the node certainly adds to the score of the root. */
    default double low() {
        return share() * score().low();
    }

    /** Returns what the node possibly adds to the score of the root. */
    default double high() {
        return share() * score().high();
    }

    /** Returns what the node certainly or possibly takes away from a full score of the root. */
    default double gap() {
        return share() - low();
    }

    /** Returns the tree as lines of text, each level two blanks deeper. */
    default String toText() {
        return ExplanationText.of(this);
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
