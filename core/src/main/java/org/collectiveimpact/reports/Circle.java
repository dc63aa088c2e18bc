package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.PartnerId;

/**
 * Partners that hang together, in the order in which they stand around a circle: each next to those it shares most ties
 * with. On a circle no tie passes below a partner that it does not tie.
 *
 * @param order clockwise from the top, where the one stands that was asked for
 */
record Circle(List<PartnerId> order) {

    /** How far apart neighbours stand at least. */
    private static final double APART = 46;

    private static final double LEAST = 36;
    private static final double MOST = 140;

    /** From how many partners on every other one stands further in, and how far. */
    private static final int MANY = 34;

    private static final double INWARD = 26;

    /**
     * Puts partners in order.
     *
     * @param partners those of one component, in a stated order
     * @param tied for each of them those it is tied to
     * @param first who stands at the top
     */
    static Circle of(List<PartnerId> partners, Map<PartnerId, Set<PartnerId>> tied, PartnerId first) {
        List<PartnerId> left = new ArrayList<>(partners);
        List<PartnerId> order = new ArrayList<>();
        PartnerId current = first;
        while (true) {
            order.add(current);
            left.remove(current);
            if (left.isEmpty()) {
                return new Circle(List.copyOf(order));
            }
            PartnerId last = current;
            current = left.stream()
                    .max(Comparator.<PartnerId>comparingInt(each -> closeness(last, each, tied))
                            .thenComparing(Comparator.<PartnerId>naturalOrder().reversed()))
                    .orElseThrow();
        }
    }

    /** Returns how many ties two have in common, the one between them counting twice. */
    private static int closeness(PartnerId one, PartnerId other, Map<PartnerId, Set<PartnerId>> tied) {
        Set<PartnerId> ofOne = tied.getOrDefault(one, Set.of());
        Set<PartnerId> ofOther = tied.getOrDefault(other, Set.of());
        long shared = ofOne.stream().filter(ofOther::contains).count();
        return Math.toIntExact(shared) + (ofOne.contains(other) ? 2 : 0);
    }

    /** Returns how far partners stand from the middle. */
    double radius() {
        return Math.min(MOST, Math.max(LEAST, order.size() * APART / (2 * Math.PI)));
    }

    /** Returns how far a partner stands to the right of the middle. */
    double x(int place) {
        return radius(place) * StrictMath.sin(angle(place));
    }

    /** Returns how far a partner stands below the middle. */
    double y(int place) {
        return -radius(place) * StrictMath.cos(angle(place));
    }

    private double radius(int place) {
        return isStaggered() && place % 2 == 1 ? radius() - INWARD : radius();
    }

    private boolean isStaggered() {
        return order.size() >= MANY;
    }

    private double angle(int place) {
        return 2 * Math.PI * place / order.size();
    }

    /** Returns how large partners are drawn, so that none touches another. */
    double partner() {
        double least = 2 * NetworkPlaces.RADIUS + 2;
        for (int i = 0; i < order.size(); i++) {
            for (int ahead = 1; ahead <= 2 && ahead < order.size(); ahead++) {
                int other = (i + ahead) % order.size();
                double right = x(other) - x(i);
                double down = y(other) - y(i);
                least = Math.min(least, Math.sqrt(right * right + down * down));
            }
        }
        return (least - 2) / 2;
    }
}
