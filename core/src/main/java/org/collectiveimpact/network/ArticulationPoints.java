package org.collectiveimpact.network;

import java.util.Arrays;

/**
 * Partners without whom their component falls apart, by the depth-first search of Hopcroft and Tarjan (1973), without
 * recursion.
 *
 * <p>The search walks from partners to what they belong to and on, so that it is linear in the affiliations. A partner
 * cuts these if and only if it cuts the ties, once what has but one member is left aside: whatever ties two other
 * partners still holds at least one of them when it is gone.
 */
final class ArticulationPoints {

    private static final int NONE = -1;

    private final Affiliations affiliations;
    private final int partners;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] parent;
    private final boolean[] cuts;
    private int seen;

    private ArticulationPoints(Affiliations affiliations) {
        this.affiliations = affiliations;
        this.partners = affiliations.partners();
        int nodes = partners + affiliations.members().length;
        this.order = new int[nodes];
        this.low = new int[nodes];
        this.next = new int[nodes];
        this.parent = new int[nodes];
        this.cuts = new boolean[nodes];
        Arrays.fill(order, NONE);
    }

    /** Returns for each partner whether it is an articulation point. */
    static boolean[] of(Affiliations affiliations) {
        ArticulationPoints points = new ArticulationPoints(affiliations);
        for (int partner = 0; partner < points.partners; partner++) {
            if (points.order[partner] == NONE) {
                points.walk(partner);
            }
        }
        return Arrays.copyOf(points.cuts, points.partners);
    }

    private void walk(int root) {
        int branches = 0;
        enter(root, NONE);
        int node = root;
        while (node != NONE) {
            int[] links = links(node);
            if (next[node] < links.length) {
                int target = target(node, links[next[node]++]);
                if (order[target] == NONE) {
                    if (links(target).length > 1) {
                        enter(target, node);
                        node = target;
                    }
                } else if (target != parent[node]) {
                    low[node] = Math.min(low[node], order[target]);
                }
            } else {
                int before = parent[node];
                if (before == root) {
                    branches++;
                } else if (before != NONE && low[node] >= order[before]) {
                    cuts[before] = true;
                }
                if (before != NONE) {
                    low[before] = Math.min(low[before], low[node]);
                }
                node = before;
            }
        }
        cuts[root] = branches > 1;
    }

    private void enter(int node, int from) {
        order[node] = seen;
        low[node] = seen;
        parent[node] = from;
        seen++;
    }

    private int[] links(int node) {
        return node < partners ? affiliations.things()[node] : affiliations.members()[node - partners];
    }

    private int target(int node, int link) {
        return node < partners ? partners + link : link;
    }
}
