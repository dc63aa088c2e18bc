package org.collectiveimpact.network;

import java.util.Arrays;

/**
 * How often each node lies between two others, by the algorithm of Brandes (2001): one breadth-first search from each
 * node, and back again adding up what hangs on it.
 */
final class Betweenness {

    private static final int NONE = -1;

    private final int[][] neighbours;
    private final double[] between;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;
    private final int[] queue;

    private Betweenness(int[][] neighbours) {
        int nodes = neighbours.length;
        this.neighbours = neighbours;
        this.between = new double[nodes];
        this.distance = new int[nodes];
        this.paths = new double[nodes];
        this.dependency = new double[nodes];
        this.queue = new int[nodes];
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
        for (int i = reached - 1; i > 0; i--) {
            int node = queue[i];
            double share = (1 + dependency[node]) / paths[node];
            int before = distance[node] - 1;
            for (int other : neighbours[node]) {
                if (distance[other] == before) {
                    dependency[other] += paths[other] * share;
                }
            }
            between[node] += dependency[node];
        }
    }

    private int search(int source) {
        Arrays.fill(distance, NONE);
        Arrays.fill(paths, 0);
        Arrays.fill(dependency, 0);
        int reached = 0;
        queue[reached++] = source;
        distance[source] = 0;
        paths[source] = 1;
        for (int i = 0; i < reached; i++) {
            int node = queue[i];
            int beyond = distance[node] + 1;
            for (int other : neighbours[node]) {
                if (distance[other] == NONE) {
                    distance[other] = beyond;
                    queue[reached++] = other;
                }
                if (distance[other] == beyond) {
                    paths[other] += paths[node];
                }
            }
        }
        return reached;
    }
}
