package org.collectiveimpact.network;

import java.util.Arrays;

/**
 * How often each node lies between two others, by the algorithm of Brandes (2001): one breadth-first search from each
 * node, and back again adding up what hangs on it.
 *
 * <p>A search writes down each step that leads one further, and ends with the step to the last node of its component: in
 * a dense network most ties lie between the farthest nodes and need not be looked at.
 */
final class Betweenness {

    private static final int NONE = -1;

    private final int[][] neighbours;
    private final double[] between;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;
    private final int[] queue;

    /** For each node, how many its component has; 0 until that is known. */
    private final int[] size;

    private final int[] from;
    private final int[] to;
    private int steps;

    private Betweenness(int[][] neighbours) {
        int nodes = neighbours.length;
        int ties = Arrays.stream(neighbours).mapToInt(each -> each.length).sum() / 2;
        this.neighbours = neighbours;
        this.between = new double[nodes];
        this.distance = new int[nodes];
        this.paths = new double[nodes];
        this.dependency = new double[nodes];
        this.queue = new int[nodes];
        this.size = new int[nodes];
        this.from = new int[ties];
        this.to = new int[ties];
    }

    /**
     * Returns for each node the share of shortest paths that run through it, added up over all pairs of other nodes.
     *
     * @param neighbours for each node, those it is tied to, each once; ties are without direction
     */
    static double[] of(int[][] neighbours) {
        Betweenness betweenness = new Betweenness(neighbours);
        for (int source = 0; source < neighbours.length; source++) {
            betweenness.add(source);
        }
        for (int node = 0; node < neighbours.length; node++) {
            // Each pair was met from both of its ends.
            betweenness.between[node] /= 2;
        }
        return betweenness.between;
    }

    private void add(int source) {
        int reached = search(source);
        for (int step = steps - 1; step >= 0; step--) {
            int node = from[step];
            int beyond = to[step];
            dependency[node] += paths[node] / paths[beyond] * (1 + dependency[beyond]);
        }
        for (int i = 1; i < reached; i++) {
            between[queue[i]] += dependency[queue[i]];
        }
    }

    /** Returns how many nodes were reached. */
    private int search(int source) {
        Arrays.fill(distance, NONE);
        Arrays.fill(paths, 0);
        Arrays.fill(dependency, 0);
        steps = 0;
        int reached = 0;
        queue[reached++] = source;
        distance[source] = 0;
        paths[source] = 1;
        for (int i = 0; i < reached && !isLast(queue[i], reached); i++) {
            int node = queue[i];
            int beyond = distance[node] + 1;
            for (int other : neighbours[node]) {
                if (distance[other] == NONE) {
                    distance[other] = beyond;
                    queue[reached++] = other;
                }
                if (distance[other] == beyond) {
                    paths[other] += paths[node];
                    from[steps] = node;
                    to[steps++] = other;
                }
            }
        }
        if (size[source] == 0) {
            for (int i = 0; i < reached; i++) {
                size[queue[i]] = reached;
            }
        }
        return reached;
    }

    /** Whether all nodes are reached, and a node is among the farthest. */
    private boolean isLast(int node, int reached) {
        return reached == size[queue[0]] && distance[node] == distance[queue[reached - 1]];
    }
}
