package org.collectiveimpact.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A document, page or figure from which facts about the initiative were taken. */
@Value.Immutable
public sealed interface Reference extends Element<ReferenceId>, WithReference permits ImmutableReference {

    /** The id, unique among the references of the initiative. */
    @Override
    ReferenceId id();

    /** Its title. */
    String title();

    /** Who wrote or published it. */
    Optional<String> author();

    /** When it came out. */
    Optional<DateRange> published();

    /** Its address on the web. */
    Optional<String> link();

    /** Where a copy lies, relative to the initiative's file. */
    Optional<String> file();

    /** Whether it is about this place and people, rather than research from elsewhere. */
    Optional<Boolean> local();

    /** Anything a reader should know, in plain words. */
    Optional<String> note();

    /** Returns the title, by which a reference is called. */
    @Override
    default String name() {
        return title();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reference}. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
