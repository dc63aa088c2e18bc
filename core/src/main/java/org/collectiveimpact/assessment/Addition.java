package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Severity;
import org.immutables.value.Value;

/** A criterion that a custom rule set adds: people answer it, unless it names a measure of the library. */
@Value.Immutable
public sealed interface Addition extends WithAddition permits ImmutableAddition {

    /** Its id, which no parent has: lower-case words or digits joined by hyphens. */
    String id();

    /** Why it is added; there has to be a reason where a parent is extended. */
    Optional<String> reason();

    /** The id of the dimension it belongs to. */
    String dimension();

    /** The row of the phase matrix. */
    Component component();

    /** The phase by whose end it is due. */
    int phase();

    /** How much it matters. */
    Severity severity();

    /** Whether it speaks of readiness, functioning or results. */
    Aspect aspect();

    /** The question; a number of a measure may stand in it by its name, as in "at least {yes%}". */
    String question();

    /** What supports an answer, or what is counted. */
    String evidence();

    /** What to do if it is not met. */
    String remedy();

    /** How much work that is, from 1 to 5. */
    int effort();

    /** The ids of the criteria that have to be met before this one can be. */
    List<String> prerequisites();

    /** The measure that reads the answer off the data, by the id of a criterion of the standard rule set. */
    Optional<String> measure();

    /** The numbers by which it is judged, where they are other than those of the criterion that the measure is of. */
    Optional<LimitsChange> limits();

    /** The id of the scale on which people answer it; absent if no, partly and yes will do. */
    Optional<String> scale();

    /** Whether people may say that it does not apply; they may if this is absent. */
    Optional<Boolean> mayNotApply();

    /** Whether answers stay true however old they are; they do not if this is absent. */
    Optional<Boolean> keepsAnswers();

    /** The keys of the publications on which it rests. */
    List<String> sources();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Addition}. */
    final class Builder extends ImmutableAddition.Builder {
        Builder() {}
    }
}
