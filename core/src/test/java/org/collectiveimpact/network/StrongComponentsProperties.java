package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.collectiveimpact.laws.SameCases;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

@SameCases
class StrongComponentsProperties {

    @Property
    void strongComponentsAreThoseOfJgrapht(@ForAll Random random) {
        int nodes = random.nextInt(12);
        int[][] links = IntStream.range(0, nodes)
                .mapToObj(node -> IntStream.range(0, random.nextInt(4))
                        .map(i -> random.nextInt(nodes))
                        .toArray())
                .toArray(int[][]::new);
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        IntStream.range(0, nodes).forEach(graph::addVertex);
        IntStream.range(0, nodes)
                .forEach(node -> IntStream.of(links[node]).forEach(target -> graph.addEdge(node, target)));

        assertThat(StrongComponents.of(links).stream()
                        .map(component -> IntStream.of(component).boxed().collect(Collectors.toSet())))
                .containsExactlyInAnyOrderElementsOf(
                        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets());
    }

    @Property(tries = 1)
    void aLongChainNeedsNoDeepRecursion() {
        int nodes = 200_000;
        int[][] ring = IntStream.range(0, nodes)
                .mapToObj(node -> new int[] {(node + 1) % nodes})
                .toArray(int[][]::new);

        assertThat(StrongComponents.of(ring)).hasSize(1);
    }
}
