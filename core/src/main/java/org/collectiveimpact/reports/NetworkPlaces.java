package org.collectiveimpact.reports;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.network.PartnerNetwork;
import org.collectiveimpact.reports.svg.Sheet;

/** Where partners stand: each part of the network around a circle, those without a tie in rows below. */
final class NetworkPlaces {

    /** How large a partner is drawn at most. */
    static final double RADIUS = 11;

    private static final double AROUND = 14;
    private static final double GAP = 16;
    private static final double STEP = 30;

    /** The place of a partner, with the number it goes by. */
    record Place(int number, double x, double y, double radius) {}

    private final PartnerNetwork network;
    private final Collection<PartnerId> hosts;
    private final Map<PartnerId, Place> places = new LinkedHashMap<>();

    /**
     * Starts with nobody placed.
     *
     * @param network with all ties that are drawn
     * @param hosts who stands at the top
     */
    NetworkPlaces(PartnerNetwork network, Collection<PartnerId> hosts) {
        this.network = network;
        this.hosts = hosts;
    }

    /** Returns the places so far, in the order of their numbers. */
    Map<PartnerId, Place> all() {
        return places;
    }

    /** Returns the place of a partner that has one by now. */
    Place of(PartnerId partner) {
        return Objects.requireNonNull(places.get(partner), partner::value);
    }

    /** Places each part with more than one partner, the largest first, and returns where the rows end. */
    double circles(double top, List<DrawnTie> ties) {
        double x = Sheet.MARGIN;
        double y = top;
        double height = 0;
        for (Circle circle : ordered(ties)) {
            double half = circle.radius() + AROUND;
            if (x > Sheet.MARGIN && x + 2 * half > Sheet.WIDTH - Sheet.MARGIN) {
                y += height;
                x = Sheet.MARGIN;
                height = 0;
            }
            boolean isAlone = x == Sheet.MARGIN && 2 * half > Sheet.ROOM / 2;
            double middle = isAlone ? Sheet.WIDTH / 2 : x + half;
            for (int i = 0; i < circle.order().size(); i++) {
                place(circle.order().get(i), middle + circle.x(i), y + half + circle.y(i), circle.partner());
            }
            x = middle + half + GAP;
            height = Math.max(height, 2 * half);
        }
        return y + height;
    }

    private List<Circle> ordered(List<DrawnTie> ties) {
        Map<PartnerId, Set<PartnerId>> tied = new LinkedHashMap<>();
        for (DrawnTie tie : ties) {
            tied.computeIfAbsent(tie.a(), absent -> new LinkedHashSet<>()).add(tie.b());
            tied.computeIfAbsent(tie.b(), absent -> new LinkedHashSet<>()).add(tie.a());
        }
        Comparator<PartnerId> first = Comparator.<PartnerId, Boolean>comparing(id -> !hosts.contains(id))
                .thenComparingInt(id -> -tied.getOrDefault(id, Set.of()).size())
                .thenComparing(Comparator.naturalOrder());
        return network.components().stream()
                .filter(component -> component.size() > 1)
                .map(component -> component.stream().map(Partner::id).toList())
                .map(ids -> Circle.of(ids, tied, ids.stream().min(first).orElseThrow()))
                .toList();
    }

    /** Returns how high the rows of those without a tie are. */
    double asideHeight() {
        int inRow = (int) (Sheet.ROOM / STEP);
        int rows = (network.untied().size() + inRow - 1) / inRow;
        return rows * STEP;
    }

    /** Places those without a tie in rows. */
    void aside(double top) {
        List<Partner> untied = network.untied();
        int inRow = (int) (Sheet.ROOM / STEP);
        for (int i = 0; i < untied.size(); i++) {
            double x = Sheet.MARGIN + STEP / 2 + i % inRow * STEP;
            int row = i / inRow;
            place(untied.get(i).id(), x, top + STEP / 2 + row * STEP, RADIUS);
        }
    }

    private void place(PartnerId partner, double x, double y, double radius) {
        places.put(partner, new Place(places.size() + 1, x, y, radius));
    }
}
