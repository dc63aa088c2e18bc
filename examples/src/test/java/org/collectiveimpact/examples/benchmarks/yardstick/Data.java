package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Objective;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;

/** An initiative with what can be looked up in it, made once. */
final class Data {

    final Initiative initiative;
    final LocalDate asOf;
    final Map<PartnerId, Partner> partners;
    final Map<PersonId, Person> people;
    final Map<GroupId, Group> groups;
    final Map<GoalId, Goal> goals;
    final Map<StrategyId, Strategy> strategies;
    final Map<ActivityId, Activity> activities;
    final List<Partner> activePartners = new ArrayList<>();
    final List<Strategy> priorityStrategies;
    final List<Measured> indicators = new ArrayList<>();
    final List<Measured> judging = new ArrayList<>();
    final List<Measured> headlines;
    final Map<GoalId, List<Measured>> indicatorsByGoal = new HashMap<>();
    final Map<StrategyId, List<Measured>> indicatorsByStrategy = new HashMap<>();
    final List<Measured> indicatorsOfNoGoal = new ArrayList<>();
    final List<Measured> indicatorsOfNoStrategy = new ArrayList<>();
    final List<Strategy> strategiesOfNoGoal = new ArrayList<>();
    final Map<GoalId, List<Strategy>> strategiesByGoal = new HashMap<>();
    final Map<StrategyId, List<Activity>> activitiesByStrategy = new HashMap<>();
    final Map<GoalId, List<Activity>> activitiesByGoal = new HashMap<>();
    final Map<StrategyId, List<WorkGroup>> workGroupsByStrategy = new HashMap<>();

    Data(Initiative initiative, LocalDate asOf) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.partners = byId(initiative.partners());
        this.people = byId(initiative.people());
        this.groups = byId(initiative.groups());
        this.goals = byId(initiative.goals());
        this.strategies = byId(initiative.strategies());
        this.activities = byId(initiative.activities());
        for (Partner partner : initiative.partners()) {
            if (partner.isActive() && hasComeOrUndated(partner.joinedOn())) {
                activePartners.add(partner);
            }
        }
        List<Strategy> first = new ArrayList<>();
        for (Strategy strategy : initiative.strategies()) {
            if (strategy.priority().orElse(false)) {
                first.add(strategy);
            }
            link(strategiesByGoal, strategy.goals(), strategy);
            if (strategy.goals().isEmpty()) {
                strategiesOfNoGoal.add(strategy);
            }
        }
        this.priorityStrategies = first.isEmpty() ? initiative.strategies() : first;
        this.headlines = indicators();
        for (Activity activity : initiative.activities()) {
            link(activitiesByStrategy, activity.strategies(), activity);
            link(activitiesByGoal, activity.goals(), activity);
        }
        for (WorkGroup group : initiative.workGroups()) {
            List<StrategyId> served = new ArrayList<>(group.strategies());
            for (Objective objective : group.objectives()) {
                objective.strategy().ifPresent(served::add);
            }
            link(workGroupsByStrategy, served, group);
        }
    }

    /** Returns the headline indicators that judge; of all indicators if none is marked. */
    private List<Measured> indicators() {
        List<Measured> marked = new ArrayList<>();
        boolean isAnyMarked = false;
        for (Indicator indicator : initiative.indicators()) {
            Measured measured = Measured.of(indicator, asOf);
            boolean isMarked = indicator.headline().orElse(false);
            isAnyMarked |= isMarked;
            indicators.add(measured);
            link(indicatorsByGoal, indicator.goals(), measured);
            if (indicator.goals().isEmpty()) {
                indicatorsOfNoGoal.add(measured);
            }
            if (measured.judges()) {
                judging.add(measured);
                link(indicatorsByStrategy, indicator.strategies(), measured);
                if (indicator.strategies().isEmpty()) {
                    indicatorsOfNoStrategy.add(measured);
                }
                if (isMarked) {
                    marked.add(measured);
                }
            }
        }
        return isAnyMarked ? marked : judging;
    }

    private static <I extends Id, E extends Element<I>> Map<I, E> byId(List<E> elements) {
        Map<I, E> map = new HashMap<>();
        for (E element : elements) {
            map.putIfAbsent(element.id(), element);
        }
        return map;
    }

    private static <K, E> void link(Map<K, List<E>> map, Collection<K> keys, E element) {
        Set<K> different = new LinkedHashSet<>(keys);
        for (K key : different) {
            map.computeIfAbsent(key, none -> new ArrayList<>()).add(element);
        }
    }

    boolean hasCome(LocalDate day) {
        return !day.isAfter(asOf);
    }

    boolean hasComeOrUndated(Optional<LocalDate> day) {
        return day.isEmpty() || hasCome(day.get());
    }

    boolean isComplete(Section section) {
        return initiative.complete().contains(section);
    }

    /** What a mark that is missing says. */
    Truth unmarked(Section section) {
        return isComplete(section) ? Truth.NO : Truth.OPEN;
    }

    /** What a list says of something it does not hold. */
    Truth unlisted(Section section, List<?> list) {
        return list.isEmpty() ? unmarked(section) : Truth.NO;
    }

    /** Whether an attribute is there; nobody can tell what was not recorded. */
    Truth has(Section section, Optional<?> attribute) {
        return attribute.isPresent() ? Truth.YES : unmarked(section);
    }

    Truth has(Section section, List<?> attributes) {
        return attributes.isEmpty() ? unmarked(section) : Truth.YES;
    }

    /**
     * Whether something is true of one of the elements that name a thing, or may be of one that names nothing.
     *
     * @param named those that name it
     * @param silent those that name nothing of the kind
     */
    <E> Truth any(Section section, List<E> named, List<E> silent, Function<E, Truth> test) {
        Truth any = Truth.NO;
        for (E element : named) {
            any = any.or(test.apply(element));
        }
        if (!isComplete(section)) {
            for (E element : silent) {
                any = any.or(test.apply(element).and(Truth.OPEN));
            }
        }
        return any;
    }

    Truth anyGoal(List<GoalId> ids) {
        if (goals.isEmpty() && !ids.isEmpty()) {
            return unmarked(Section.GOALS);
        }
        return Truth.of(ids.stream().anyMatch(goals::containsKey));
    }

    Outcome empty(Section section, String what) {
        return isComplete(section) ? Outcome.no("no " + what) : Outcome.unknown("no " + what + " recorded");
    }

    Outcome absent(Section section, String path, String what) {
        return isComplete(section)
                ? Outcome.no("no " + what).fallsShortAt(path)
                : Outcome.unknown("no " + what + " recorded").untoldAt(path);
    }

    /** Returns what a text of the agenda comes to by the day of its adoption. */
    Outcome adopted(Optional<LocalDate> day, String path, String words) {
        if (day.isPresent() && hasCome(day.get())) {
            return Outcome.yes(words);
        }
        return day.isEmpty() && !isComplete(Section.AGENDA)
                ? Outcome.between(0.5, 1, words).untoldAt(path)
                : Outcome.partly(words).fallsShortAt(path);
    }

    /** Returns the share of the active partners on a roster. */
    Outcome shareOfPartners(Roster roster, Scale scale, String practice) {
        Count count = new Count("partners");
        for (Partner partner : activePartners) {
            count.add(partner, roster.has(partner.id()));
        }
        return count.share(scale, practice);
    }

    /** Returns the sector a person speaks for: their own, or the first of their partner's. */
    Optional<Sector> sector(Person person) {
        if (person.sector().isPresent() || person.partner().isEmpty()) {
            return person.sector();
        }
        Partner partner = partners.get(person.partner().get());
        return partner == null || partner.sectors().isEmpty()
                ? Optional.empty()
                : Optional.of(partner.sectors().get(0));
    }

    Optional<CommonAgenda> agenda() {
        return initiative.agenda().filter(agenda -> hasComeOrUndated(agenda.adoptedOn()));
    }

    Optional<SteeringCommittee> steering() {
        return initiative.steeringCommittee().filter(committee -> hasComeOrUndated(committee.formedOn()));
    }

    static String name(Element<?> element) {
        return element.name().isBlank() ? element.id().value() : element.name();
    }

    static boolean isWritten(Optional<String> text) {
        return text.isPresent() && !text.get().isBlank();
    }
}
