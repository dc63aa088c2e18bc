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

    /** What the node is about: a view, a condition, the id of a criterion, or the path of an element. */
    String title();

    /** What it comes to by itself. */
    Score score();

    /** How much of the whole it is, from 0 to 1; 0 for what does not apply. */
    double share();

    /** What was found, and for a criterion its question; empty for a group. */
    Optional<String> words();

    /** Where the practice is published; empty for a group. */
    List<Source> sources();

    /** The paths of the elements that fall short; empty for a group. */
    List<String> shortfalls();

    /** The paths of the elements of which nobody can tell; empty for a group. */
    List<String> untold();

    /** What the node is made of; none for a criterion. */
    List<Explanation> children();

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
