package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.rules.Dimension;
import org.immutables.value.Value;

/**
 * A rule set as data: what it extends by exact version, and what it disables, overrides and adds.
 *
 * <p>Each change of a parent gives its reason. With no parent it is an instrument of one's own, made of what it adds;
 * that changes nothing and needs no reasons. There is no expression language: nothing in a rule set can run code.
 *
 * <p>It is a draft. Whatever is wrong with it is said, all at once, when it is put {@linkplain #on on} the rule sets
 * it extends.
 */
@Value.Immutable
public sealed interface CustomRuleSet extends WithCustomRuleSet permits ImmutableCustomRuleSet {

    /** Its id: lower-case words or digits joined by hyphens. That of a parent makes it a new version of that parent. */
    String id();

    /** Its version. */
    Version version();

    /** What people call it; absent if the id will do, or the title of the parent that it is a new version of. */
    Optional<String> title();

    /** What it extends. */
    List<Parent> parents();

    /** Dimensions of its own. */
    List<Dimension> dimensions();

    /** Publications that the library does not know. */
    List<OwnSource> sources();

    /** Scales other than no, partly and yes. */
    List<OwnScale> scales();

    /** What holds for all criteria together: weights, floors, ratings, policy, phase model; each at most once. */
    List<Setting> settings();

    /** Criteria that are left out. */
    List<Disabling> disable();

    /** Criteria that are changed. */
    List<Overriding> override();

    /** Criteria of its own, which come after those of the parents. */
    List<Addition> add();

    /**
     * Returns the rule set that this comes to.
     *
     * <p>Criteria keep the order of the parents, of which a later one may repeat those of an earlier. Where parents
     * disagree on a criterion or a setting, this has to settle it.
     *
     * @param known the rule sets among which the parents are; a version of this rule set among them is one it must have
     *     risen from, unless that is higher
     * @throws RuleSetException with everything that is wrong
     */
    default RuleSet on(List<RuleSet> known) {
        return Extension.of(this, known);
    }

    /** Returns a builder that extends a rule set with nothing, and with its id and version is that very rule set. */
    static Builder extending(RuleSet parent) {
        return builder()
                .id(parent.id())
                .version(parent.version())
                .addParents(new Parent(parent.id(), parent.version()));
    }

    /** Returns the id and the version, and what it extends, in one line. */
    default String toText() {
        return id() + " " + version() + (parents().isEmpty() ? "" : ", extends " + parents());
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CustomRuleSet}. */
    final class Builder extends ImmutableCustomRuleSet.Builder {
        Builder() {}
    }
}
