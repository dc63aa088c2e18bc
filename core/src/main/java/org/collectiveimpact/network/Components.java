package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Connected components of the ties between partners, found among the affiliations in linear time. */
final class Components {

    private Components() {}

    /** Returns the components, the largest first; each, and those of one size, in ascending order. */
    static List<int[]> of(Affiliations affiliations) {
        boolean[] isSeen = new boolean[affiliations.partners()];
        boolean[] isUsed = new boolean[affiliations.members().length];
        List<int[]> components = new ArrayList<>();
        int[] queue = new int[affiliations.partners()];
        for (int first = 0; first < isSeen.length; first++) {
            if (!isSeen[first]) {
                int size = reach(first, affiliations, isSeen, isUsed, queue);
                int[] component = Arrays.copyOf(queue, size);
                Arrays.sort(component);
                components.add(component);
            }
        }
        components.sort(Comparator.comparingInt(component -> -component.length));
        return components;
    }

    private static int reach(int first, Affiliations affiliations, boolean[] isSeen, boolean[] isUsed, int[] queue) {
        int size = 0;
        queue[size++] = first;
        isSeen[first] = true;
        for (int i = 0; i < size; i++) {
            for (int thing : affiliations.things()[queue[i]]) {
                if (!isUsed[thing]) {
                    isUsed[thing] = true;
                    for (int other : affiliations.members()[thing]) {
                        if (!isSeen[other]) {
                            isSeen[other] = true;
                            queue[size++] = other;
                        }
                    }
                }
            }
        }
        return size;
    }
}
