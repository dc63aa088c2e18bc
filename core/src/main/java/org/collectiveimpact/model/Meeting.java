package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting that took place. */
@Value.Immutable
public sealed interface Meeting extends WithMeeting permits ImmutableMeeting {

    /** Who met. */
    Optional<Body> body();

    /** Which work groups; two or more for a joint meeting. */
    List<WorkGroupId> workGroups();

    /** The day. */
    LocalDate date();

    /** What it was for. */
    Optional<MeetingPurpose> purpose();

    /** The partners that were there; empty when not recorded. */
    List<PartnerId> participants();

    /** How many seats the body has. */
    Optional<Integer> seats();

    /** How many of the seats were filled by the leaders themselves. */
    Optional<Integer> principals();

    /** The day the agenda went out. */
    Optional<LocalDate> agendaSentOn();

    /** The day the notes went out. */
    Optional<LocalDate> notesSharedOn();

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

    /** Builds a {@link Meeting}. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
