package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;

/**
 * Partners and the ties between them: the one-mode projection of what they belong to.
 *
 * <p>Two partners are tied, without direction, if they have at least one thing in common (Ronald Breiger, "The Duality of
 * Persons and Groups", Social Forces 53 (1974), 181-190; Stephen Borgatti and Martin Everett, "Network analysis of
 * 2-mode data", Social Networks 19 (1997), 243-269). How many things they share does not matter, except to {@link
 * #bonds} and {@link #reinforcement}.
 *
 * <p>Nodes are the partners that take part on the date; others that an activity names are left out. Everything is in the
 * order of the ids of partners, so that it is the same in whatever order an initiative lists things. No figure here
 * has a published pass mark: more ties are not always better. Components, articulation partners and hub dependence
 * take time linear in the number of affiliations. Degrees and what follows from them visit each pair once for each
 * thing it shares, and keep no list of pairs. Betweenness takes the number of partners times the number of ties.
 */
public final class PartnerNetwork {

    private final List<Partner> partners;
    private final SortedSet<Tie> kinds;
    private final List<PartnerId> hosts;
    private final Affiliations affiliations;
    private final List<String> untold;
    private final boolean isCertain;

    PartnerNetwork(
            List<Partner> partners,
            SortedSet<Tie> kinds,
            List<PartnerId> hosts,
            Affiliations affiliations,
            List<String> untold,
            boolean isCertain) {
        this.partners = partners;
        this.kinds = kinds;
        this.hosts = hosts;
        this.affiliations = affiliations;
        this.untold = untold;
        this.isCertain = isCertain;
    }

    static PartnerNetwork of(Recorded recorded, Set<Tie> kinds, Certainty needed) {
        List<Partner> partners = recorded.partners();
        TieSearch search = new TieSearch(recorded, partners, needed);
        SortedSet<Tie> sorted = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        sorted.forEach(search::add);
        return new PartnerNetwork(
                partners, sorted, recorded.hosts(), search.affiliations(), search.untold(), needed == Certainty.YES);
    }

    /** Returns the partners, in order of their ids. */
    public List<Partner> partners() {
        return partners;
    }

    /** Returns what was counted as a tie. */
    public SortedSet<Tie> kinds() {
        return kinds;
    }

    /**
     * Returns the paths, such as {@code activities[mentoring]}, of what may tie more partners: of which nobody wrote
     * down who takes part, what it serves or whether it goes on. As long as there are any, more ties are possible than
     * those counted.
     */
    public List<String> untold() {
        return untold;
    }

    /** Returns whether each tie is there for certain, and not only if all goes on that may. */
    public boolean isCertain() {
        return isCertain;
    }

    /** Returns how many pairs of partners are tied. */
    public int size() {
        return Arrays.stream(affiliations.degrees()).sum() / 2;
    }

    /**
     * Returns the parts of the network between which there is no tie, the largest first; a partner without a tie is a
     * part of its own.
     */
    public List<List<Partner>> components() {
        List<List<Partner>> components = new ArrayList<>();
        for (int[] component : Components.of(affiliations)) {
            components.add(Arrays.stream(component).mapToObj(partners::get).toList());
        }
        return Collections.unmodifiableList(components);
    }

    /** Returns the partners without a tie. */
    public List<Partner> untied() {
        return components().stream()
                .filter(component -> component.size() == 1)
                .map(component -> component.get(0))
                .toList();
    }

    /**
     * Returns the share of pairs that are tied, from 0 to 1: ties present over ties possible, n(n - 1) / 2.
     *
     * @return empty with fewer than two partners
     */
    public OptionalDouble density() {
        return Cohesion.density(affiliations);
    }

    /** Returns how many others each partner is tied to. */
    public Map<PartnerId, Integer> degrees() {
        int[] degrees = affiliations.degrees();
        Map<PartnerId, Integer> byPartner = new LinkedHashMap<>();
        for (int i = 0; i < degrees.length; i++) {
            byPartner.put(partners.get(i).id(), degrees[i]);
        }
        return Collections.unmodifiableMap(byPartner);
    }

    /**
     * Returns how far the ties gather around one partner: the sum of the differences between the highest degree and
     * each, over (n - 1)(n - 2), which is that sum in a star. From 0, where all have as many ties, to 1 for a star.
     *
     * <p>Source: Linton Freeman, "Centrality in Social Networks: Conceptual Clarification", Social Networks 1 (1978),
     * 215-239.
     *
     * @return empty with fewer than three partners
     */
    public OptionalDouble centralization() {
        return Cohesion.centralization(affiliations);
    }

    /**
     * Returns how often each partner lies on a shortest way between two others: the share of shortest paths through it,
     * added up over all pairs of others and divided by their number, (n - 1)(n - 2) / 2. From 0 to 1, which the centre
     * of a star has; pairs that no path joins count as 0.
     *
     * <p>Sources: Freeman as for {@link #centralization}; computed after Ulrik Brandes, "A Faster Algorithm for
     * Betweenness Centrality", Journal of Mathematical Sociology 25 (2001), 163-177.
     *
     * @return 0 for each with fewer than three partners
     */
    public Map<PartnerId, Double> betweenness() {
        double[] between = Cohesion.betweenness(affiliations);
        Map<PartnerId, Double> byPartner = new LinkedHashMap<>();
        for (int i = 0; i < between.length; i++) {
            byPartner.put(partners.get(i).id(), between[i]);
        }
        return Collections.unmodifiableMap(byPartner);
    }

    /**
     * Returns the partners without whom the rest of their component would no longer hang together.
     *
     * <p>Source: John Hopcroft and Robert Tarjan, "Algorithm 447: Efficient Algorithms for Graph Manipulation",
     * Communications of the ACM 16 (1973), 372-378.
     */
    public List<Partner> articulationPartners() {
        boolean[] cuts = ArticulationPoints.of(affiliations);
        return where(cuts, true);
    }

    /** Returns who holds the network together: each partner with a tie, by betweenness, then degree, then id. */
    public List<Standing> standings() {
        int[] degrees = affiliations.degrees();
        double[] between = Cohesion.betweenness(affiliations);
        boolean[] cuts = ArticulationPoints.of(affiliations);
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < degrees.length; i++) {
            if (degrees[i] > 0) {
                standings.add(new Standing(partners.get(i), degrees[i], between[i], cuts[i]));
            }
        }
        standings.sort(Comparator.comparingDouble(Standing::betweenness)
                .thenComparingInt(Standing::degree)
                .reversed());
        return Collections.unmodifiableList(standings);
    }

    /**
     * Returns the pairs that have several things in common.
     *
     * <p>With ties of {@link Tie#STRATEGY} alone, two partners that share two strategies or more reinforce one another
     * in the sense of {@link #reinforcement}.
     *
     * @param atLeast how many, at least 1, which returns every pair that is tied
     * @throws IllegalArgumentException if it is less
     */
    public List<Bond> bonds(int atLeast) {
        if (atLeast < 1) {
            throw new IllegalArgumentException("atLeast: " + atLeast + " (expected: 1 or more)");
        }
        Affiliations.Shared shared = affiliations.new Shared();
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            int[] others = Arrays.copyOf(shared.others, shared.with(i, i + 1));
            Arrays.sort(others);
            for (int other : others) {
                if (shared.number[other] >= atLeast) {
                    bonds.add(new Bond(partners.get(i), partners.get(other), shared.number[other]));
                }
            }
        }
        return Collections.unmodifiableList(bonds);
    }

    /**
     * Returns how often two partners that share something, of which one belongs to something else too, share that as
     * well: four times the number of cycles partner - thing - partner - thing, over the number of paths of three links.
     * From 0 to 1. It speaks of one kind of tie: an activity and its strategy are not independent of one another.
     *
     * <p>Source: Garry Robins and Malcolm Alexander, "Small Worlds Among Interlocking Directors: Network Structure and
     * Distance in Bipartite Graphs", Computational and Mathematical Organization Theory 10 (2004), 69-94; the software
     * tnet calls it reinforcement.
     *
     * @return empty if there is no such path
     */
    public OptionalDouble reinforcement() {
        return Cohesion.reinforcement(affiliations);
    }

    /** Returns the network that remains when some partners are taken out. */
    public PartnerNetwork without(Collection<PartnerId> removed) {
        boolean[] isRemoved = places(removed);
        return new PartnerNetwork(
                where(isRemoved, false), kinds, hosts, affiliations.without(isRemoved), untold, isCertain);
    }

    /** Returns who is left without a tie when the partners that host the backbone are taken out; empty if nobody does. */
    public Optional<HubDependence> hubDependence() {
        return where(places(hosts), true).isEmpty() ? Optional.empty() : Optional.of(dependenceOn(hosts));
    }

    /** Returns who is left without a tie when some partners are taken out. */
    public HubDependence dependenceOn(Collection<PartnerId> hub) {
        return HubDependence.of(this, hub);
    }

    private boolean[] places(Collection<PartnerId> ids) {
        Set<PartnerId> wanted = new HashSet<>(ids);
        boolean[] places = new boolean[partners.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = wanted.contains(partners.get(i).id());
        }
        return places;
    }

    private List<Partner> where(boolean[] places, boolean wanted) {
        List<Partner> chosen = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] == wanted) {
                chosen.add(partners.get(i));
            }
        }
        return Collections.unmodifiableList(chosen);
    }

    /** Returns the figures with their methods and n, and the partners that hold the network together, in lines. */
    @Override
    public String toString() {
        return PartnerNetworkText.of(this);
    }
}
