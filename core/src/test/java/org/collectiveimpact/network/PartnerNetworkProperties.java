package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** What JGraphT finds in the ties written out, and laws that hold whatever the ties. */
@SameCases
class PartnerNetworkProperties {

    /** Some partners, and groups of them that do something together. */
    record Groups(int partners, List<int[]> groups) {

        PartnerNetwork network() {
            return Samples.ties(partners, groups);
        }

        Graph<PartnerId, DefaultEdge> graph() {
            Graph<PartnerId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
            for (int i = 0; i < partners; i++) {
                graph.addVertex(id(i));
            }
            for (int[] group : groups) {
                for (int one : group) {
                    for (int other : group) {
                        if (one < other) {
                            graph.addEdge(id(one), id(other));
                        }
                    }
                }
            }
            return graph;
        }

        Groups with(int[] group) {
            List<int[]> more = new ArrayList<>(groups);
            more.add(group);
            return new Groups(partners, more);
        }

        static PartnerId id(int number) {
            return PartnerId.of(Samples.partner(number));
        }

        @Override
        public String toString() {
            return partners + " partners: "
                    + groups.stream().map(java.util.Arrays::toString).collect(Collectors.joining(" "));
        }
    }

    @Provide
    Arbitrary<Groups> groups() {
        return Arbitraries.randomValue(PartnerNetworkProperties::groups);
    }

    /** Some networks are sparse, some dense; some groups are large, some have one member or none. */
    private static Groups groups(Random random) {
        int partners = random.nextInt(random.nextBoolean() ? 6 : 25);
        int largest = 1 + random.nextInt(random.nextInt(4) == 0 ? 10 : 3);
        List<int[]> groups = new ArrayList<>();
        for (int i = random.nextInt(1 + 2 * partners); i > 0 && partners > 0; i--) {
            groups.add(IntStream.range(0, random.nextInt(largest + 1))
                    .map(k -> random.nextInt(partners))
                    .toArray());
        }
        return new Groups(partners, groups);
    }

    @Property
    void componentsAreThoseOfJgrapht(@ForAll("groups") Groups groups) {
        assertThat(groups.network().components().stream().map(PartnerNetworkProperties::ids))
                .containsExactlyInAnyOrderElementsOf(new ConnectivityInspector<>(groups.graph()).connectedSets());
    }

    @Property
    void articulationPartnersAreTheCutpointsOfJgrapht(@ForAll("groups") Groups groups) {
        assertThat(ids(groups.network().articulationPartners()))
                .isEqualTo(new BiconnectivityInspector<>(groups.graph()).getCutpoints());
    }

    @Property
    void betweennessIsThatOfJgrapht(@ForAll("groups") Groups groups) {
        Map<PartnerId, Double> scores = new BetweennessCentrality<>(groups.graph()).getScores();
        double n = groups.partners();
        double pairs = n < 3 ? 1 : (n - 1) * (n - 2) / 2;

        groups.network()
                .betweenness()
                .forEach((partner, share) -> assertThat(share * pairs).isCloseTo(scores.get(partner), within(1e-9)));
    }

    @Property
    void degreesAndDensityAreThoseOfJgrapht(@ForAll("groups") Groups groups) {
        Graph<PartnerId, DefaultEdge> graph = groups.graph();
        double n = groups.partners();

        groups.network()
                .degrees()
                .forEach((partner, degree) -> assertThat(degree).isEqualTo(graph.degreeOf(partner)));
        assertThat(groups.network().size()).isEqualTo(graph.edgeSet().size());
        groups.network()
                .density()
                .ifPresent(density ->
                        assertThat(density).isEqualTo(2.0 * graph.edgeSet().size() / (n * (n - 1))));
        assertThat(groups.network().density().isPresent()).isEqualTo(n > 1);
    }

    @Property
    void whatDependsOnAHubIsWhatTheGraphWithoutItLeavesAlone(@ForAll("groups") Groups groups, @ForAll Random random) {
        Graph<PartnerId, DefaultEdge> graph = groups.graph();
        Set<PartnerId> hub = new HashSet<>(graph.vertexSet());
        hub.removeIf(partner -> random.nextInt(3) > 0);
        Set<PartnerId> untied = alone(graph);
        graph.removeAllVertices(hub);
        Set<PartnerId> left = alone(graph);
        left.removeAll(untied);

        HubDependence dependence = groups.network().dependenceOn(hub);

        assertThat(ids(dependence.dependent())).isEqualTo(left);
        assertThat(dependence.hub()).hasSameSizeAs(hub);
        assertThat(dependence.others()).isEqualTo(graph.vertexSet().size());
    }

    @Property
    void bondsAreTheTies(@ForAll("groups") Groups groups) {
        assertThat(groups.network().bonds(1)).hasSize(groups.network().size());
    }

    @Property
    void figuresAreShares(@ForAll("groups") Groups groups) {
        PartnerNetwork network = groups.network();

        network.density().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        network.centralization().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        network.reinforcement().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        assertThat(network.betweenness().values())
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0 + 1e-9));
    }

    @Property
    void oneTieMoreNeverSplitsAComponent(@ForAll("groups") Groups groups, @ForAll Random random) {
        int[] more = IntStream.range(0, groups.partners())
                .filter(i -> random.nextInt(5) == 0)
                .toArray();

        assertThat(groups.with(more).network().components())
                .hasSizeLessThanOrEqualTo(groups.network().components().size());
        assertThat(groups.with(more).network().size())
                .isGreaterThanOrEqualTo(groups.network().size());
    }

    @Property
    void withoutAnArticulationPartnerTheRestFallsApart(@ForAll("groups") Groups groups) {
        PartnerNetwork network = groups.network();

        for (Partner partner : network.articulationPartners()) {
            assertThat(network.without(List.of(partner.id())).components())
                    .hasSizeGreaterThan(network.components().size());
        }
    }

    @Property
    void theOrderInWhichThingsAreListedDoesNotMatter(@ForAll("groups") Groups groups, @ForAll Random random) {
        Initiative initiative = Samples.together(groups.partners(), groups.groups());
        List<Partner> partners = new ArrayList<>(initiative.partners());
        var activities = new ArrayList<>(initiative.activities());
        Collections.shuffle(partners, random);
        Collections.shuffle(activities, random);
        Initiative shuffled = initiative.withPartners(partners).withActivities(activities);

        PartnerNetwork one = ActivityNetwork.of(initiative, Samples.AS_OF).ties();
        PartnerNetwork other = ActivityNetwork.of(shuffled, Samples.AS_OF).ties();

        assertThat(other.standings()).isEqualTo(one.standings());
        assertThat(other.components()).isEqualTo(one.components());
        assertThat(other.bonds(1)).isEqualTo(one.bonds(1));
        assertThat(other).hasToString(one.toString());
    }

    @Property
    void otherNamesForThePartnersChangeNoFigure(@ForAll("groups") Groups groups) {
        int last = groups.partners() - 1;
        Groups mirrored = new Groups(
                groups.partners(),
                groups.groups().stream()
                        .map(group -> IntStream.of(group).map(i -> last - i).toArray())
                        .toList());

        assertThat(mirrored.network().centralization())
                .isEqualTo(groups.network().centralization());
        assertThat(mirrored.network().reinforcement())
                .isEqualTo(groups.network().reinforcement());
        List<Double> between = new ArrayList<>(mirrored.network().betweenness().values());
        Collections.reverse(between);
        assertThat(between)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .isEqualTo(new ArrayList<>(groups.network().betweenness().values()));
        assertThat(mirrored.network().articulationPartners())
                .hasSameSizeAs(groups.network().articulationPartners());
    }

    private static Set<PartnerId> alone(Graph<PartnerId, DefaultEdge> graph) {
        return graph.vertexSet().stream()
                .filter(partner -> graph.degreeOf(partner) == 0)
                .collect(Collectors.toSet());
    }

    private static Set<PartnerId> ids(List<Partner> partners) {
        return partners.stream().map(Partner::id).collect(Collectors.toSet());
    }
}
