package org.collectiveimpact.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Strongly connected components by the algorithm of Tarjan (1972), without recursion: any depth fits. */
final class StrongComponents {

    private static final int UNSEEN = -1;

    private final int[][] links;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final boolean[] isOpen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<int[]> found = new ArrayList<>();
    private int seen;

    private StrongComponents(int[][] links) {
        this.links = links;
        this.order = new int[links.length];
        this.low = new int[links.length];
        this.next = new int[links.length];
        this.isOpen = new boolean[links.length];
        Arrays.fill(order, UNSEEN);
    }

    /**
     * Returns the components, each with its nodes in ascending order.
     *
     * @param links for each node, the nodes it leads to
     */
    static List<int[]> of(int[][] links) {
        StrongComponents components = new StrongComponents(links);
        for (int node = 0; node < links.length; node++) {
            if (components.order[node] == UNSEEN) {
                components.walk(node);
            }
        }
        return components.found;
    }

    private void walk(int root) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (next[node] < links[node].length) {
                int target = links[node][next[node]++];
                if (order[target] == UNSEEN) {
                    enter(target, path);
                } else if (isOpen[target]) {
                    low[node] = Math.min(low[node], order[target]);
                }
            } else {
                path.pop();
                leave(node);
                if (!path.isEmpty()) {
                    int before = path.peek();
                    low[before] = Math.min(low[before], low[node]);
                }
            }
        }
    }

    private void enter(int node, Deque<Integer> path) {
        order[node] = seen;
        low[node] = seen;
        seen++;
        isOpen[node] = true;
        open.push(node);
        path.push(node);
    }

    /** Closes the component of which a node was the first. */
    private void leave(int node) {
        if (low[node] != order[node]) {
            return;
        }
        List<Integer> component = new ArrayList<>();
        int last;
        do {
            last = open.pop();
            isOpen[last] = false;
            component.add(last);
        } while (last != node);
        found.add(component.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
}
