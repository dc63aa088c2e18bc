package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One understanding of the problem and one approach to it, agreed by all.
 *
 * <p>What is absent here is not recorded, unless {@link Section#AGENDA} is declared complete.
 */
@Value.Immutable
public sealed interface CommonAgenda extends WithCommonAgenda permits ImmutableCommonAgenda {

    /** What the problem is. */
    Optional<ProblemStatement> problem();

    /** How things will be for the people concerned. */
    Optional<String> vision();

    /** What the initiative is there to do, if that is written apart from the vision. */
    Optional<String> mission();

    /** What is inside and outside the scope. */
    Optional<Boundaries> boundaries();

    /** The rules by which the group works and decides. */
    List<String> principles();

    /** The day the group adopted its principles. */
    Optional<LocalDate> principlesAdoptedOn();

    /** What the group means by equity. */
    Optional<EquityCommitment> equity();

    /** The process in which the agenda was made. */
    Optional<Planning> planning();

    /** Which version of the agenda this is. */
    Optional<String> version();

    /** The day it was adopted. */
    Optional<LocalDate> adoptedOn();

    /** The last day on which the group looked at it again. */
    Optional<LocalDate> reviewedOn();

    /** Which organisations have endorsed it. */
    List<Endorsement> endorsements();

    /** The words the partners agreed on. */
    Optional<Glossary> glossary();

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

    /** Builds a {@link CommonAgenda}. */
    final class Builder extends ImmutableCommonAgenda.Builder {
        Builder() {}
    }
}
