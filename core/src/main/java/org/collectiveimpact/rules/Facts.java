package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.network.ActivityNetwork;

/**
 * What is known about an initiative on a date: its data, and what can be looked up in them.
 *
 * <p>Built once for an assessment and shared by all its measures. It never asks the clock: the date is one of the
 * facts.
 */
public final class Facts {

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Set<Section> complete = EnumSet.noneOf(Section.class);
    private final ById<PartnerId, Partner> partners;
    private final ById<PersonId, Person> people;
    private final ById<GroupId, Group> groups;
    private final ById<GoalId, Goal> goals;
    private final ById<ReferenceId, Reference> references;
    private final ById<StrategyId, Strategy> strategies;
    private final ById<ActivityId, Activity> activities;
    private final Links links;
    private final ActivityNetwork network;
    private final Current current;

    private Facts(Initiative initiative, LocalDate asOf) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.complete.addAll(initiative.complete());
        this.partners = new ById<>(initiative.partners());
        this.people = new ById<>(initiative.people());
        this.groups = new ById<>(initiative.groups());
        this.goals = new ById<>(initiative.goals());
        this.references = new ById<>(initiative.references());
        this.strategies = new ById<>(initiative.strategies());
        this.activities = new ById<>(initiative.activities());
        this.links = new Links(initiative);
        this.network = ActivityNetwork.of(initiative, asOf);
        this.current = new Current(this);
    }

    /** Returns the facts of an initiative on a date. */
    public static Facts of(Initiative initiative, LocalDate asOf) {
        return new Facts(initiative, asOf);
    }

    /** Returns the initiative. */
    public Initiative initiative() {
        return initiative;
    }

    /** Returns the date on which the question is asked. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns what serves what. */
    public Links links() {
        return links;
    }

    /** Returns how partners, activities, strategies and goals hang together. */
    public ActivityNetwork network() {
        return network;
    }

    /** Whether a section was declared complete, so that empty means none. */
    public boolean isComplete(Section section) {
        return complete.contains(section);
    }

    /** Whether a day has come; what lies after it has not happened yet. */
    boolean hasCome(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /**
     * Returns what the absence of a mark or date says: that there is none in a section declared complete, else nothing.
     */
    Optional<Boolean> unmarked(Section section) {
        return isComplete(section) ? Told.NO : Optional.empty();
    }

    /**
     * Returns what a list says of something that it does not hold: nothing while it is empty and not complete, else no.
     */
    Optional<Boolean> unlisted(Section section, List<?> list) {
        return list.isEmpty() ? unmarked(section) : Told.NO;
    }

    /** Returns whether an attribute is there; its absence says no more than {@link #unmarked}. */
    Optional<Boolean> has(Section section, Optional<?> attribute) {
        return attribute.isPresent() ? Told.YES : unmarked(section);
    }

    /** Returns whether a list of attributes holds anything; its absence says no more than {@link #unmarked}. */
    Optional<Boolean> has(Section section, Collection<?> attributes) {
        return attributes.isEmpty() ? unmarked(section) : Told.YES;
    }

    /** Returns whether words are written; blank ones are none. */
    Optional<Boolean> isWritten(Section section, Optional<String> words) {
        return has(section, words.filter(each -> !each.isBlank()));
    }

    /** Returns whether one of some goals is recorded; while none is recorded at all, nobody can tell. */
    Optional<Boolean> anyGoal(Collection<GoalId> ids) {
        return goals.any(ids, unmarked(Section.GOALS));
    }

    /** Returns whether one of some strategies is recorded; while none is recorded at all, nobody can tell. */
    Optional<Boolean> anyStrategy(Collection<StrategyId> ids) {
        return strategies.any(ids, unmarked(Section.STRATEGIES));
    }

    /** Returns what an absent part reads as: no if its section was declared complete, else not recorded. */
    Reading absent(Section section, String path, String what) {
        return isComplete(section)
                ? Reading.of(Answer.NO, "no " + what + ", and that part is complete")
                        .withShortfalls(path)
                : Reading.unknown(Cause.NOT_RECORDED, "no " + what + " recorded")
                        .withUntold(path);
    }

    /** Returns what an empty section reads as: no if it was declared complete, else not recorded. */
    Reading empty(Section section, String what) {
        return isComplete(section)
                ? Reading.of(Answer.NO, "no " + what + ", and that list is complete")
                : Reading.unknown(Cause.NOT_RECORDED, "no " + what + " recorded");
    }

    /** Returns the partner with an id; empty if there is none. */
    public Optional<Partner> partner(PartnerId id) {
        return partners.get(id);
    }

    /** Returns the partner with an id; one that goes by its id if there is none. */
    Partner named(PartnerId id) {
        return partner(id)
                .orElseGet(() -> Partner.builder().id(id).name(id.value()).build());
    }

    /** Returns the person with an id; empty if there is none. */
    public Optional<Person> person(PersonId id) {
        return people.get(id);
    }

    /** Returns the person with an id; one that goes by its id if there is none. */
    Person named(PersonId id) {
        return person(id)
                .orElseGet(() -> Person.builder().id(id).name(id.value()).build());
    }

    /** Returns the goal with an id; empty if there is none. */
    Optional<Goal> goal(GoalId id) {
        return goals.get(id);
    }

    /** Returns the group with an id; empty if there is none. */
    Optional<Group> group(GroupId id) {
        return groups.get(id);
    }

    /** Returns the reference with an id; empty if there is none. */
    Optional<Reference> reference(ReferenceId id) {
        return references.get(id);
    }

    /** Returns the strategy with an id; empty if there is none. */
    Optional<Strategy> strategy(StrategyId id) {
        return strategies.get(id);
    }

    /** Returns the activity with an id; empty if there is none. */
    Optional<Activity> activity(ActivityId id) {
        return activities.get(id);
    }

    /** Returns the agenda, unless it was adopted only after the date. */
    Optional<CommonAgenda> agenda() {
        return initiative
                .agenda()
                .filter(agenda -> agenda.adoptedOn().map(this::hasCome).orElse(true));
    }

    /** Returns the steering committee, unless it first meets only after the date. */
    Optional<SteeringCommittee> steeringCommittee() {
        return initiative
                .steeringCommittee()
                .filter(committee -> committee.formedOn().map(this::hasCome).orElse(true));
    }

    /** Returns the sector a person speaks for: their own, or else the first of their partner's. */
    public Optional<Sector> sector(Person person) {
        return person.sector()
                .or(() -> person.partner()
                        .flatMap(this::partner)
                        .filter(partner -> !partner.sectors().isEmpty())
                        .map(partner -> partner.sectors().get(0)));
    }

    /** Returns the partners that take part now. */
    public List<Partner> activePartners() {
        return current.activePartners();
    }

    /** Returns the indicators on the short list; all of them if none is marked as a headline. */
    public List<Indicator> headlineIndicators() {
        return current.headlineIndicators();
    }

    /** Returns the strategies that come first; all of them if none is marked as such. */
    List<Strategy> priorityStrategies() {
        return current.priorityStrategies();
    }

    /** Returns what counts on the date. */
    Current current() {
        return current;
    }
}
