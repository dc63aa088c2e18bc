package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Severity;
import org.immutables.value.Value;

/** What a custom rule set changes of a criterion of a parent; what is absent or empty stays as it is. */
@Value.Immutable
public sealed interface Overriding extends WithOverriding permits ImmutableOverriding {

    /** The id of the criterion. */
    String criterion();

    /** Why, for whoever reads the rule set; there has to be a reason. */
    Optional<String> reason();

    /** The id of the dimension it belongs to. */
    Optional<String> dimension();

    /** The row of the phase matrix. */
    Optional<Component> component();

    /** The phase by whose end it is due. */
    Optional<Integer> phase();

    /** How much it matters. */
    Optional<Severity> severity();

    /** Whether it speaks of readiness, functioning or results. */
    Optional<Aspect> aspect();

    /** The question; a number may stand in it by its name, as in "at least {yes%}". */
    Optional<String> question();

    /** What supports an answer, or what is counted. */
    Optional<String> evidence();

    /** What to do if it is not met. */
    Optional<String> remedy();

    /** How much work that is, from 1 to 5. */
    Optional<Integer> effort();

    /** The ids of the criteria that have to be met before this one can be. */
    List<String> prerequisites();

    /** The numbers by which it is judged. Numbers that the words do not have by name need a new evidence text. */
    Optional<LimitsChange> limits();

    /** The id of the scale on which people answer it. */
    Optional<String> scale();

    /** Whether people may say that it does not apply. */
    Optional<Boolean> mayNotApply();

    /** Whether answers stay true however old they are. */
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

    /** Builds an {@link Overriding}. */
    final class Builder extends ImmutableOverriding.Builder {
        Builder() {}
    }
}
