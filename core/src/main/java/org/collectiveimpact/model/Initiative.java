package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.collectiveimpact.framework.Definition;
import org.immutables.value.Value;

/**
 * Partners from different sectors at work on one social problem under a common agenda.
 *
 * <p>An initiative is a value. It can be built while much is still missing, with references that lead
 * nowhere and a target before its baseline, so that it can be reported on. An absent attribute and an
 * empty list mean "not recorded", unless their {@link Section} is among {@link #complete()}: then they
 * mean "none". A list that is not empty is read as it stands.
 */
@Value.Immutable
public sealed interface Initiative extends WithInitiative permits ImmutableInitiative {

    /** The id by which the initiative is known to others. */
    InitiativeId id();

    /** Its name. */
    String name();

    /** What it is about, in a sentence or two. */
    Optional<String> description();

    /** When the work began. */
    Optional<DateRange> startedOn();

    /** The phase it says it is in, from 1 to 5, counted in the five-phase model. */
    Optional<Integer> phase();

    /** The definition of collective impact that it follows. */
    Optional<Definition> definition();

    /** Where its facts were found. */
    List<Reference> references();

    /** The organisations that take part. */
    List<Partner> partners();

    /** The people with a part in it. */
    List<Person> people();

    /** The groups by which it looks at its population. */
    List<Group> groups();

    /** Whose call other leaders follow. */
    List<Champion> champions();

    /** The money it has or seeks. */
    List<Funding> funding();

    /** Who and what else is at work around the problem. */
    List<LandscapeEntry> landscape();

    /** What it has decided. */
    List<Decision> decisions();

    /** The common agenda. */
    Optional<CommonAgenda> agenda();

    /** The changes that partners commit to. */
    List<Goal> goals();

    /** How they mean to reach them. */
    List<Strategy> strategies();

    /** The changes in between. */
    List<IntermediateOutcome> intermediateOutcomes();

    /** The steps with a date. */
    List<Milestone> milestones();

    /** The changes of course. */
    List<StrategyChange> strategyChanges();

    /** How it will learn. */
    Optional<EvaluationPlan> evaluationPlan();

    /** The quantities from which progress is read. */
    List<Indicator> indicators();

    /** What partners do. */
    List<Activity> activities();

    /** The joint plan of action. */
    Optional<ActionPlan> actionPlan();

    /** What was decided where several do the same. */
    List<OverlapDecision> overlapDecisions();

    /** What was decided where nobody does anything. */
    List<GapDecision> gapDecisions();

    /** Who works with whom. */
    List<Relationship> relationships();

    /** The meetings that took place. */
    List<Meeting> meetings();

    /** The ways of keeping in touch. */
    List<Channel> channels();

    /** When the community was reached or heard. */
    List<EngagementEvent> engagementEvents();

    /** How the community will be engaged. */
    Optional<EngagementPlan> engagementPlan();

    /** What people told it. */
    List<Feedback> feedback();

    /** What it published about its progress. */
    List<Report> reports();

    /** The group that sets the direction. */
    Optional<SteeringCommittee> steeringCommittee();

    /** The groups around strategies. */
    List<WorkGroup> workGroups();

    /** What partners have signed or adopted. */
    List<Agreement> agreements();

    /** The backbone. */
    Optional<Backbone> backbone();

    /** What partners give to the backbone. */
    List<Contribution> contributions();

    /** The looks back at its own work. */
    List<Review> reviews();

    /** How it goes on or ends. */
    Optional<SustainabilityPlan> sustainabilityPlan();

    /** The answers that people gave to criteria. */
    List<Attestation> attestations();

    /** The shortfalls it knowingly leaves. */
    List<AcceptedGap> acceptedGaps();

    /** The parts that hold everything there is, so that empty means none. */
    @Value.NaturalOrder
    SortedSet<Section> complete();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Initiative}. */
    final class Builder extends ImmutableInitiative.Builder {
        Builder() {}
    }
}
