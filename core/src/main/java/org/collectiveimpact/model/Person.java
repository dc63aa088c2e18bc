package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody with a part in the initiative.
 *
 * <p>People are recorded once; champions, members and staff point to them.
 */
@Value.Immutable
public sealed interface Person extends Element<PersonId>, WithPerson permits ImmutablePerson {

    /** The id, unique among the people of the initiative. */
    @Override
    PersonId id();

    /**
     * The name, or a description such as "parent from the north side" for someone who should not be named.
     */
    @Override
    String name();

    /** Office or occupation. */
    Optional<String> position();

    /** The partner they come from, if any. */
    Optional<PartnerId> partner();

    /** The sector they speak for; absent means that of their partner, if that is recorded. */
    Optional<Sector> sector();

    /** How far they can commit their organisation. */
    Optional<Seniority> seniority();

    /** Whether they have lived with the problem themselves. */
    Optional<Boolean> livedExperience();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
