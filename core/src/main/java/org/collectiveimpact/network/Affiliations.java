package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who belongs to what: a two-mode network of partners and of the things that tie them, both known by their places.
 *
 * <p>Two partners are tied if they belong to something together. Those ties are never written out, unless a method says
 * so: a thing of k partners takes k entries here, and would take k(k - 1) / 2 ties.
 */
final class Affiliations {

    private final int[][] members;
    private final int[][] things;

    private Affiliations(int[][] members, int[][] things) {
        this.members = members;
        this.things = things;
    }

    /** Returns the affiliations of a number of partners to things. */
    static Affiliations of(int partners, List<int[]> members) {
        int[] size = new int[partners];
        for (int[] together : members) {
            for (int partner : together) {
                size[partner]++;
            }
        }
        int[][] things = new int[partners][];
        for (int partner = 0; partner < partners; partner++) {
            things[partner] = new int[size[partner]];
        }
        for (int thing = members.size() - 1; thing >= 0; thing--) {
            for (int partner : members.get(thing)) {
                things[partner][--size[partner]] = thing;
            }
        }
        return new Affiliations(members.toArray(int[][]::new), things);
    }

    /** Returns how many partners there are. */
    int partners() {
        return things.length;
    }

    /** Returns for each thing the partners that belong to it, ascending, each once. */
    int[][] members() {
        return members;
    }

    /** Returns for each partner the things it belongs to, ascending. */
    int[][] things() {
        return things;
    }

    /** Returns the same with fewer partners. */
    Affiliations without(boolean[] removed) {
        int[] places = new int[partners()];
        int left = 0;
        for (int partner = 0; partner < places.length; partner++) {
            places[partner] = left;
            left += removed[partner] ? 0 : 1;
        }
        List<int[]> kept = new ArrayList<>(members.length);
        for (int[] together : members) {
            kept.add(Arrays.stream(together)
                    .filter(partner -> !removed[partner])
                    .map(partner -> places[partner])
                    .toArray());
        }
        return of(left, kept);
    }

    /** Returns how many others each partner is tied to. */
    int[] degrees() {
        Shared shared = new Shared();
        int[] degrees = new int[partners()];
        for (int partner = 0; partner < degrees.length; partner++) {
            degrees[partner] = shared.with(partner, 0);
        }
        return degrees;
    }

    /** Writes out the ties: for each partner, those it is tied to, ascending. */
    int[][] neighbours() {
        Shared shared = new Shared();
        int[] degrees = degrees();
        int[][] neighbours = new int[partners()][];
        for (int partner = 0; partner < neighbours.length; partner++) {
            neighbours[partner] = new int[degrees[partner]];
        }
        int[] filled = new int[partners()];
        for (int partner = 0; partner < neighbours.length; partner++) {
            int found = shared.with(partner, 0);
            for (int k = 0; k < found; k++) {
                int other = shared.others[k];
                neighbours[other][filled[other]++] = partner;
            }
        }
        return neighbours;
    }

    /** What one partner after another shares with others. */
    final class Shared {

        /** The others that share something, as many as {@link #with} says. */
        final int[] others = new int[partners()];

        /** How many things each of these shares. */
        final int[] number = new int[partners()];

        private final int[] asked = new int[partners()];

        /**
         * Looks for those after a place that share something with a partner.
         *
         * @return how many there are
         */
        int with(int partner, int from) {
            int found = 0;
            for (int thing : things[partner]) {
                for (int other : members[thing]) {
                    if (other >= from && other != partner) {
                        if (asked[other] != partner + 1) {
                            asked[other] = partner + 1;
                            number[other] = 0;
                            others[found++] = other;
                        }
                        number[other]++;
                    }
                }
            }
            return found;
        }
    }
}
