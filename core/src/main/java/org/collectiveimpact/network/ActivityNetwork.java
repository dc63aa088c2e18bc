package org.collectiveimpact.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/**
 * How partners, activities, strategies, goals and indicators of an initiative hang together on a date.
 *
 * <p>What was not recorded may still be so: an activity that names no strategy may serve any, and one without a status
 * may be under way or not. Each answer tells what is certain from what nobody can tell. Only where a
 * section was declared complete does its silence mean none. An activity is under way if its status says so, its first
 * day has come and its last has not passed.
 *
 * <p>Beside an index of the activities nothing is kept between two calls. All but betweenness takes time linear in the
 * number of links, except where a method says otherwise.
 */
public final class ActivityNetwork {

    private final Recorded recorded;
    private final ByStrategy activities;

    private ActivityNetwork(Recorded recorded) {
        this.recorded = recorded;
        this.activities = new ByStrategy(recorded);
    }

    /** Returns the network of an initiative on a date. */
    public static ActivityNetwork of(Initiative initiative, LocalDate asOf) {
        return new ActivityNetwork(new Recorded(initiative, asOf));
    }

    /** Returns whether an activity is under way; empty where the data cannot say. */
    public Optional<Boolean> isUnderWay(Activity activity) {
        return recorded.isUnderWay(activity).told();
    }

    /** Returns whether an activity is under way or decided on; empty where the data cannot say. */
    public Optional<Boolean> isUnderWayOrPlanned(Activity activity) {
        return recorded.isAt(Recorded.UNDER_WAY_OR_PLANNED, activity).told();
    }

    /** Returns whether an activity goes on, is paused or decided on; empty where the data cannot say. */
    public Optional<Boolean> isNotOver(Activity activity) {
        return recorded.isAt(Recorded.NOT_OVER, activity).told();
    }

    /** Returns who carries out an activity, with who leads it. */
    public static List<PartnerId> partnersIn(Activity activity) {
        return Recorded.partners(activity);
    }

    /** Returns which goals a strategy serves. */
    public Coverage<Goal> goals() {
        return new Coverages(recorded).goals();
    }

    /** Returns which strategies an activity under way serves. */
    public Coverage<Strategy> strategies() {
        return new Coverages(recorded).strategies("have an activity under way", activities, recorded::isUnderWay);
    }

    /**
     * Returns which strategies an activity serves that counts.
     *
     * @param counts whether an activity counts; empty where the data cannot say
     */
    public Coverage<Strategy> strategies(Function<Activity, Optional<Boolean>> counts) {
        return new Coverages(recorded).strategies("have such an activity", activities, certainty(counts));
    }

    /**
     * Returns on which goals several partners work, by activities that count: those that name the goal, or serve a
     * strategy for it.
     *
     * @param partners how many different ones, at least
     * @param counts whether an activity counts; empty where the data cannot say
     */
    public Coverage<Goal> goals(int partners, Function<Activity, Optional<Boolean>> counts) {
        return new GoalRolls(recorded, certainty(counts), partners).several(partners);
    }

    private static Function<Activity, Certainty> certainty(Function<Activity, Optional<Boolean>> counts) {
        return activity -> Certainty.of(counts.apply(activity));
    }

    /**
     * Returns which indicators an activity under way serves, by naming them, or by serving a strategy or goal that they
     * show. Context figures are not asked.
     */
    public Coverage<Indicator> indicators() {
        return new Coverages(recorded).indicators(activities);
    }

    /** Returns which activities that are not over serve a recorded strategy, goal or indicator. */
    public Coverage<Activity> activities() {
        return new Coverages(recorded).activities();
    }

    /**
     * Returns which partners that take part carry out or lead an activity under way. What a partner does otherwise, such
     * as giving money or sitting on a committee, is not asked.
     */
    public Coverage<Partner> partners() {
        return new Coverages(recorded).partners("carry out an activity under way", recorded::isUnderWay);
    }

    /**
     * Returns which partners that take part carry out or lead an activity that counts.
     *
     * @param counts whether an activity counts; empty where the data cannot say
     */
    public Coverage<Partner> partners(Function<Activity, Optional<Boolean>> counts) {
        return new Coverages(recorded).partners("carry out such an activity", certainty(counts));
    }

    /**
     * Returns for which groups of the population each strategy has an activity under way. Takes time in proportion to
     * the number of cells.
     */
    public Coverage<Cell> cells() {
        return new Cells(recorded).coverage();
    }

    /** Returns where several partners do the same for the same people in the same place. */
    public Overlaps overlaps() {
        return overlaps(2);
    }

    /**
     * Returns where so many partners do the same for the same people in the same place.
     *
     * @param partners how many different ones, at least; at least 1
     * @throws IllegalArgumentException if it is less
     */
    public Overlaps overlaps(int partners) {
        if (partners < 1) {
            throw new IllegalArgumentException("partners: " + partners + " (expected: 1 or more)");
        }
        return new OverlapSearch(recorded, partners).find();
    }

    /** Returns which sectors work on each goal. Takes time in proportion to goals times partners. */
    public List<SectorMix> sectorMixes() {
        return new SectorMixes(recorded).all();
    }

    /** Returns where activities of several partners reinforce one another in a circle. */
    public Found<ReinforcementLoop> reinforcementLoops() {
        return new Loops(recorded).find();
    }

    /** Returns the partners with all ties that are certain. */
    public PartnerNetwork ties() {
        return ties(EnumSet.allOf(Tie.class));
    }

    /** Returns the partners with those ties of some kinds that are certain. */
    public PartnerNetwork ties(Set<Tie> kinds) {
        return PartnerNetwork.of(recorded, kinds, Certainty.YES);
    }

    /**
     * Returns the partners with all ties that are recorded, taking for granted that whatever may be under way is: an
     * activity or work group without a status, and a relationship without a level.
     */
    public PartnerNetwork possibleTies() {
        return possibleTies(EnumSet.allOf(Tie.class));
    }

    /** Returns the partners with those ties of some kinds that {@link #possibleTies()} takes for granted. */
    public PartnerNetwork possibleTies(Set<Tie> kinds) {
        return PartnerNetwork.of(recorded, kinds, Certainty.PERHAPS);
    }

    /**
     * Returns which partners are tied to one another without those that host the backbone; these are not asked.
     *
     * @return empty if nobody wrote down who hosts the backbone
     */
    public Optional<Coverage<Partner>> tiedWithoutBackbone(Set<Tie> kinds) {
        List<PartnerId> hosts = recorded.hosts();
        return recorded.isSilent(Section.BACKBONE, hosts)
                ? Optional.empty()
                : Optional.of(new Coverages(recorded).tiedWithout(hosts, kinds));
    }

    /** Returns what hangs together and what does not, in lines. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(recorded.initiative().name() + ", " + recorded.asOf());
        lines.add(goals().toString());
        lines.add(strategies().toString());
        lines.add(indicators().toString());
        lines.add(activities().toString());
        lines.add(partners().toString());
        lines.add(cells().toString());
        lines.add("overlaps: " + overlaps());
        lines.add("reinforcement loops: " + reinforcementLoops());
        sectorMixes().forEach(mix -> lines.add(mix.toString()));
        lines.add(ties().toString());
        return String.join("\n", lines);
    }
}
