package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Id;
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

/**
 * What is known about an initiative on a date: its data, and what can be looked up in them.
 *
 * <p>Built once for an assessment and shared by all its measures. It never asks the clock: the date is one of the
 * facts.
 */
public final class Facts {

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Map<PartnerId, Partner> partners;
    private final Map<PersonId, Person> people;
    private final Map<GroupId, Group> groups;
    private final Map<GoalId, Goal> goals;
    private final Map<ReferenceId, Reference> references;
    private final Map<StrategyId, Strategy> strategies;
    private final Map<ActivityId, Activity> activities;
    private final Links links;

    private Facts(Initiative initiative, LocalDate asOf) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.partners = byId(initiative.partners());
        this.people = byId(initiative.people());
        this.groups = byId(initiative.groups());
        this.goals = byId(initiative.goals());
        this.references = byId(initiative.references());
        this.strategies = byId(initiative.strategies());
        this.activities = byId(initiative.activities());
        this.links = new Links(initiative);
    }

    /** Returns the facts of an initiative on a date. */
    public static Facts of(Initiative initiative, LocalDate asOf) {
        return new Facts(initiative, asOf);
    }

    /** Of several elements with one id the first counts; that there are several is a problem for validation. */
    private static <I extends Id, E extends Element<I>> Map<I, E> byId(List<E> elements) {
        return elements.stream().collect(Collectors.toMap(Element::id, Function.identity(), (first, later) -> first));
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

    /** Whether a section was declared complete, so that empty means none. */
    public boolean isComplete(Section section) {
        return initiative.complete().contains(section);
    }

    /** Whether a day has come; what lies after it has not happened yet. */
    boolean hasCome(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /**
     * Returns what the absence of a mark or date says: that there is none in a section declared complete, else nothing.
     */
    Optional<Boolean> unmarked(Section section) {
        return isComplete(section) ? Optional.of(false) : Optional.empty();
    }

    /**
     * Returns what a list says of something that it does not hold: nothing while it is empty and not complete, else no.
     */
    Optional<Boolean> unlisted(Section section, List<?> list) {
        return list.isEmpty() ? unmarked(section) : Optional.of(false);
    }

    /** Returns whether one of some goals is recorded; while none is recorded at all, nobody can tell. */
    Optional<Boolean> anyGoal(Collection<GoalId> ids) {
        return any(ids, goals, Section.GOALS);
    }

    /** Returns whether one of some strategies is recorded; while none is recorded at all, nobody can tell. */
    Optional<Boolean> anyStrategy(Collection<StrategyId> ids) {
        return any(ids, strategies, Section.STRATEGIES);
    }

    private <I extends Id> Optional<Boolean> any(Collection<I> ids, Map<I, ?> recorded, Section section) {
        return recorded.isEmpty() && !ids.isEmpty()
                ? unmarked(section)
                : Optional.of(ids.stream().anyMatch(recorded::containsKey));
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
        return Optional.ofNullable(partners.get(id));
    }

    /** Returns the partner with an id; one that goes by its id if there is none. */
    Partner named(PartnerId id) {
        return partner(id)
                .orElseGet(() -> Partner.builder().id(id).name(id.value()).build());
    }

    /** Returns the person with an id; empty if there is none. */
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Returns the person with an id; one that goes by its id if there is none. */
    Person named(PersonId id) {
        return person(id)
                .orElseGet(() -> Person.builder().id(id).name(id.value()).build());
    }

    /** Returns the goal with an id; empty if there is none. */
    Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goals.get(id));
    }

    /** Returns the group with an id; empty if there is none. */
    Optional<Group> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Returns the reference with an id; empty if there is none. */
    Optional<Reference> reference(ReferenceId id) {
        return Optional.ofNullable(references.get(id));
    }

    /** Returns the strategy with an id; empty if there is none. */
    Optional<Strategy> strategy(StrategyId id) {
        return Optional.ofNullable(strategies.get(id));
    }

    /** Returns the activity with an id; empty if there is none. */
    Optional<Activity> activity(ActivityId id) {
        return Optional.ofNullable(activities.get(id));
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
                        .flatMap(partner -> partner.sectors().stream().findFirst()));
    }

    /** Returns the partners that take part now. */
    public List<Partner> activePartners() {
        return initiative.partners().stream().filter(Partner::isActive).toList();
    }

    /** Returns the indicators on the short list; all of them if none is marked as a headline. */
    public List<Indicator> headlineIndicators() {
        List<Indicator> marked = initiative.indicators().stream()
                .filter(indicator -> indicator.headline().orElse(false))
                .toList();
        return marked.isEmpty() ? initiative.indicators() : marked;
    }

    /** Returns the strategies that come first; all of them if none is marked as such. */
    List<Strategy> priorityStrategies() {
        List<Strategy> marked = initiative.strategies().stream()
                .filter(strategy -> strategy.priority().orElse(false))
                .toList();
        return marked.isEmpty() ? initiative.strategies() : marked;
    }
}
