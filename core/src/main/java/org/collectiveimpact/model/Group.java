package org.collectiveimpact.model;

import java.util.List;
import org.immutables.value.Value;

/** A part of the population by which indicators are broken down and at which work is aimed. */
@Value.Immutable
public sealed interface Group extends Element<GroupId>, WithGroup permits ImmutableGroup {

    /** The id, unique among the groups of the initiative. */
    @Override
    GroupId id();

    /** What people call it, such as "Hispanic" or "North side". */
    @Override
    String name();

    /** What the breakdown is by, such as "race or ethnicity", "place" or "age". */
    String breakdown();

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

    /** Builds a {@link Group}. */
    final class Builder extends ImmutableGroup.Builder {
        Builder() {}
    }
}
