package org.collectiveimpact.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Facts;
import org.collectiveimpact.rules.Weights;
import org.immutables.value.Value;

/**
 * Criteria chosen together, with the weights, floors and phases by which they become an answer.
 *
 * <p>A rule set is a value and safe to share between threads.
 */
@Value.Immutable
public sealed interface RuleSet extends WithRuleSet permits ImmutableRuleSet {

    /** The earliest year of a question: an engine default, from which any number of months can be counted back. */
    int FIRST_YEAR = 1;

    /** The last year of a question: an engine default. */
    int LAST_YEAR = 9999;

    /** The id, such as {@code standard}. */
    String id();

    /** The version, which rises with every change; {@link #checkVersionSince} says how. */
    Version version();

    /** What people call it. */
    String title();

    /** The phases and how criteria fall due in them. */
    @Value.Default
    default PhaseModel phaseModel() {
        return PhaseModel.five();
    }

    /** The criteria, in the order of reports; their ids are unique. */
    List<Criterion> criteria();

    /** How much a criterion of each severity counts. */
    @Value.Default
    default Weights weights() {
        return Weights.ENGINE_DEFAULT;
    }

    /** The numbers that the gates ask for. */
    @Value.Default
    default Floors floors() {
        return Floors.ENGINE_DEFAULT;
    }

    /** When the answers of several people count as one, and for how long. */
    @Value.Default
    default Ratings ratings() {
        return Ratings.ENGINE_DEFAULT;
    }

    /** How strictly the gates are kept. */
    @Value.Default
    default Policy policy() {
        return Policy.STRICT;
    }

    /** Returns the standard rule set: 179 criteria in eight dimensions, five phases, strict gates. */
    static RuleSet standard() {
        return StandardRuleSet.INSTANCE;
    }

    /**
     * Returns what the criteria come to for an initiative on a date.
     *
     * <p>The phase in question is the one the initiative says it is in, or else the last one.
     *
     * @param asOf the date on which the question is asked, from 0001-01-01 to 9999-12-31; what is dated later is
     *     not yet known
     * @throws IllegalArgumentException if the date is outside of these years, an engine default
     */
    default Assessment assess(Initiative initiative, LocalDate asOf) {
        if (asOf.getYear() < FIRST_YEAR || asOf.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("asOf: " + asOf + " (expected: a day from "
                    + LocalDate.of(FIRST_YEAR, 1, 1) + " to " + LocalDate.of(LAST_YEAR, 12, 31) + ")");
        }
        return Assessment.builder()
                .ruleSet(this)
                .initiative(initiative)
                .asOf(asOf)
                .phase(Stages.inQuestion(phaseModel(), initiative.phase()))
                .findings(Findings.of(criteria(), Facts.of(initiative, asOf), ratings()))
                .build();
    }

    /**
     * Returns the stage of the phase model that an initiative says it is in.
     *
     * @return empty if it does not say, or names a number that is no phase
     */
    default Optional<Phase> declaredPhase(Initiative initiative) {
        return Stages.declared(phaseModel(), initiative.phase());
    }

    /**
     * Returns the criterion with an id.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest id
     */
    default Criterion criterion(String id) {
        Objects.requireNonNull(id, "id");
        return criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("criterion: '" + id + "' (expected: a criterion of "
                        + id() + " " + version() + nearest(id) + ")"));
    }

    private String nearest(String id) {
        Optional<String> nearest =
                Choice.nearest(id, criteria().stream().map(Criterion::id).toList());
        return nearest.map(each -> ", did you mean '" + each + "'?").orElse("");
    }

    /** Returns the dimensions of the criteria, in the order in which they first appear. */
    default List<Dimension> dimensions() {
        return criteria().stream().map(Criterion::dimension).distinct().toList();
    }

    /** Returns the stage of the phase model by whose end a criterion is due. */
    default Phase due(Criterion criterion) {
        return phaseModel().due(criterion.component(), criterion.phase());
    }

    /** Returns the view of what is due by the end of a stage. */
    default View dueBy(Phase phase) {
        return new View("Due by " + phase.name(), criterion -> due(criterion).number() <= phase.number());
    }

    /** Returns the view of what falls due in a stage, and not before. */
    default View dueIn(Phase phase) {
        return new View("Due in " + phase.name(), criterion -> due(criterion).number() == phase.number());
    }

    /** Returns the view of a cell of the phase matrix: what falls due of a component in a stage. */
    default View cell(Component component, Phase phase) {
        return View.of(component).and(dueIn(phase)).named(component.title() + " in " + phase.name());
    }

    /** Returns the fingerprints of what can change a score, of what can change a verdict, and of everything. */
    @Value.Lazy
    default Fingerprints fingerprints() {
        return Fingerprint.of(this);
    }

    /**
     * Checks that the version has risen as it must since an earlier rule set of the same id: the first or second number
     * if a score or a verdict could change, any if anything at all has changed; it never falls.
     *
     * @throws IllegalArgumentException if it has not; the message says which version would do
     */
    default void checkVersionSince(RuleSet earlier) {
        Version least = fingerprints().leastVersionSince(earlier.version(), earlier.fingerprints());
        if (version().compareTo(least) < 0) {
            throw new IllegalArgumentException("version: " + version() + " (expected: " + least + " or higher, for "
                    + fingerprints().difference(earlier.version(), earlier.fingerprints()) + ")");
        }
    }

    /**
     * Refuses ids of criteria and dimensions of another form than ids have, two criteria with one id, two titles of one
     * dimension, a criterion of no phase, and prerequisites in a circle.
     */
    @Value.Check
    default void check() {
        criteria().forEach(criterion -> checkId("criterion", criterion.id()));
        dimensions().forEach(dimension -> checkId("dimension", dimension.id()));
        criteria().forEach(this::due);
        if (criteria().stream().map(Criterion::id).distinct().count()
                < criteria().size()) {
            throw new IllegalArgumentException("criteria: "
                    + criteria().stream().map(Criterion::id).sorted().toList() + " (expected: each id once)");
        }
        if (dimensions().stream().map(Dimension::id).distinct().count()
                < dimensions().size()) {
            throw new IllegalArgumentException("dimensions: " + dimensions() + " (expected: one title for each id)");
        }
        Prerequisites.circle(criteria()).ifPresent(circle -> {
            throw new IllegalArgumentException(
                    "prerequisites: " + circle + " (expected: none that leads back to itself)");
        });
    }

    private static void checkId(String of, String id) {
        if (!Place.isId(id)) {
            throw new IllegalArgumentException("id of " + of + ": '" + id + "' (expected: " + Place.ID_FORM + ")");
        }
    }

    /** Returns the title, version and size, in one line. */
    default String toText() {
        return title() + " " + version() + " (" + criteria().size() + " criteria)";
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleSet}. */
    final class Builder extends ImmutableRuleSet.Builder {
        Builder() {}
    }
}
