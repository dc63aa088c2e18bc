package org.collectiveimpact.planning;

import java.util.List;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/** A criterion that a route brings to met. */
@Value.Immutable
public sealed interface Improvement extends WithImprovement permits ImmutableImprovement {

    /** The id of the criterion. */
    String criterion();

    /** What to do, as its remedy says. */
    String remedy();

    /** How far it is met now. */
    Score score();

    /** The number of the phase by whose end it is due. */
    int due();

    /** How much work it is: the level of the whole remedy, from 1 to 5, however much of it is done already. */
    int effort();

    /** Why the route needs it. */
    Purpose purpose();

    /** The ids of those improvements of the route that have to come first. */
    List<String> after();

    /** Whether it may turn out to be met already, so that it is to be verified before it is done. */
    default boolean isToVerify() {
        return score().high() == 1;
    }

    /** Returns the id, the effort, whether to do or to verify it, and what to do, in one line. */
    default String toText() {
        return criterion() + " (effort " + effort() + (isToVerify() ? ", verify first" : "")
                + (after().isEmpty() ? "" : ", after " + String.join(" and ", after())) + "): " + remedy();
    }

    /** What an improvement is for. */
    enum Purpose {
        /** The gate asks for this very criterion. */
        CRITICAL,

        /** Its condition would not reach the floor. */
        FLOOR,

        /** Another improvement cannot be made without it. */
        PREREQUISITE
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Improvement}. */
    final class Builder extends ImmutableImprovement.Builder {
        Builder() {}
    }
}
