package org.collectiveimpact.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Phase;
import org.immutables.value.Value;

/**
 * What closes a phase: everything that has to hold by its end.
 *
 * <p>The gate before has to pass as well, so that gates never open out of order. In a rule set without conditions it asks
 * for critical readiness criteria alone.
 */
@Value.Immutable
public sealed interface Gate extends WithGate permits ImmutableGate {

    /** The phase that the gate closes. */
    Phase phase();

    /** What the gate asks for over what is due by then. */
    List<Requirement> requirements();

    /** What the gate before came to; pass for the first. */
    Verdict before();

    /** Returns the verdict: the worst of the blocking requirements and of the gate before. */
    default Verdict verdict() {
        return Verdict.worst(Stream.concat(
                        Stream.of(before()),
                        requirements().stream().filter(Requirement::isBlocking).map(Requirement::verdict))
                .toList());
    }

    /**
     * Returns the requirements by which the verdict is counted: those that can hold up the gate, and of which anything
     * that is due applies. All others say nothing about it.
     */
    default List<Requirement> asked() {
        return requirements().stream()
                .filter(each -> each.isBlocking() && each.score().isApplicable())
                .toList();
    }

    /** Returns the requirements that are certainly not met and hold up the gate. */
    default List<Requirement> failed() {
        return blocking(Verdict.FAIL);
    }

    /** Returns the requirements that hold up the gate because too little is known. */
    default List<Requirement> open() {
        return blocking(Verdict.OPEN);
    }

    /** Returns the requirements that are not certainly met and do not hold up the gate. */
    default List<Requirement> warnings() {
        return requirements().stream()
                .filter(each -> !each.isBlocking() && each.verdict() != Verdict.PASS)
                .toList();
    }

    private List<Requirement> blocking(Verdict verdict) {
        return requirements().stream()
                .filter(each -> each.isBlocking() && each.verdict() == verdict)
                .toList();
    }

    /** Returns the phase, the verdict and how many of the requirements {@link #asked()} are failed or open, in one line. */
    default String toText() {
        int asked = asked().size();
        return phase().name() + ": " + verdict() + " (" + failed().size() + " failed, " + open().size() + " open of "
                + asked + (asked == 1 ? " requirement)" : " requirements)");
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Gate}. */
    final class Builder extends ImmutableGate.Builder {
        Builder() {}
    }
}
