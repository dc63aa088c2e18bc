package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves one weight or floor to either side until a verdict is another. */
final class Moving {

    /** As near to a turning point as this, as a share of it, one stands on it. */
    private static final double HAIR = 1e-9;

    private final Weighing weighing;
    private final int place;
    private final double value;
    private final List<Double> turning;

    Moving(Weighing weighing, int place) {
        this.weighing = weighing;
        this.place = place;
        this.value = weighing.asItIs[place];
        this.turning = TurningPoints.of(weighing, place).stream()
                .map(each -> Math.abs(each - value) <= HAIR * value ? value : each)
                .toList();
    }

    /** Returns how far it can be moved. */
    WeightRange keeping(Claim.Kind kind) {
        return new WeightRange(weighing.names().get(place), value, least(kind), most(kind));
    }

    private double least(Claim.Kind kind) {
        List<Double> below = new ArrayList<>(
                turning.stream().filter(each -> 0 < each && each < value).toList());
        below.add(0, 0.0);
        double from = value;
        for (int i = below.size() - 1; i >= 0; i--) {
            double to = below.get(i);
            if (isAnother(kind, (from + to) / 2)) {
                return from;
            }
            from = to;
        }
        return 0;
    }

    private Optional<Double> most(Claim.Kind kind) {
        double end = isFloor() ? 1 : Double.POSITIVE_INFINITY;
        double from = value;
        for (double to : turning) {
            if (to > value && to < end) {
                if (isAnother(kind, (from + to) / 2)) {
                    return Optional.of(from);
                }
                from = to;
            }
        }
        double beyond = isFloor() ? (from + 1) / 2 : 2 * from + 1;
        return isAnother(kind, beyond) ? Optional.of(from) : Optional.empty();
    }

    private boolean isFloor() {
        return place == Weighing.CRITICAL_FLOOR || place == Weighing.CONDITION_FLOOR;
    }

    private boolean isAnother(Claim.Kind kind, double moved) {
        double[] row = weighing.asItIs.clone();
        double[] now = weighing.asItIs;
        row[place] = moved;
        return weighing.verdict(kind, row) != weighing.verdict(kind, now);
    }
}
