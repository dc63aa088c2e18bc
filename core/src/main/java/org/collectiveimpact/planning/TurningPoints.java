package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.rules.Score;

/**
 * Where a verdict may turn when one weight or floor is moved: at these places, and at no other, something reaches a floor
 * or another score.
 *
 * <p>A mean is a ratio of two lines in the weight of a severity, so that two means are alike, or one reaches a floor, where
 * a polynomial changes its sign. Its degree is 2 or 1; for the overall score it is the number of its parts. In the weight
 * of a part, and in a floor, all is linear.
 */
final class TurningPoints {

    private final Weighing weighing;
    private final double[] row;
    private final List<Double> found = new ArrayList<>();

    private TurningPoints(Weighing weighing) {
        this.weighing = weighing;
        this.row = weighing.asItIs;
    }

    /** Returns the places above 0, in ascending order, for one number of the row. */
    static List<Double> of(Weighing weighing, int place) {
        TurningPoints points = new TurningPoints(weighing);
        switch (place) {
            case Weighing.CRITICAL_FLOOR -> points.ofCriticalFloor();
            case Weighing.CONDITION_FLOOR -> points.ofConditionFloor();
            default -> {
                if (place < Weighing.CRITICAL_FLOOR) {
                    points.ofSeverity(place);
                } else {
                    points.ofPart(place);
                }
            }
        }
        return points.found.stream().distinct().sorted().toList();
    }

    private void ofCriticalFloor() {
        weighing.stages.forEach(stage -> add(stage.critical));
    }

    private void ofConditionFloor() {
        weighing.stages.forEach(stage -> stage.conditions.forEach(condition -> add(condition.under(row))));
    }

    private void add(Score score) {
        found.add(score.low());
        found.add(score.high());
    }

    private void ofSeverity(int severity) {
        double floor = row[Weighing.CONDITION_FLOOR];
        for (Stage stage : weighing.stages) {
            for (Sums condition : stage.conditions) {
                Polynomial needed = condition.applicable(severity, row).times(floor);
                add(condition.low(severity, row).minus(needed));
                add(condition.high(severity, row).minus(needed));
            }
        }
        for (Sums one : weighing.sums) {
            for (Sums other : weighing.sums) {
                if (one != other) {
                    addAlike(one, other, severity);
                }
            }
        }
        addOverall(severity);
    }

    private void addAlike(Sums one, Sums other, int severity) {
        Polynomial ofOne = one.applicable(severity, row);
        Polynomial ofOther = other.applicable(severity, row);
        add(one.low(severity, row).times(ofOther).minus(other.low(severity, row).times(ofOne)));
        add(one.high(severity, row)
                .times(ofOther)
                .minus(other.high(severity, row).times(ofOne)));
    }

    /** The sum of the parts' means is put over one denominator, part by part. */
    private void addOverall(int severity) {
        Polynomial low = Polynomial.of(0);
        Polynomial high = Polynomial.of(0);
        Polynomial denominator = Polynomial.of(1);
        double weights = 0;
        for (int i = 0; i < weighing.sums.size(); i++) {
            Sums part = weighing.sums.get(i);
            double weight = row[Weighing.FIRST_PART + i];
            Polynomial applicable = part.applicable(severity, row);
            low = low.times(applicable)
                    .plus(part.low(severity, row).times(denominator).times(weight));
            high = high.times(applicable)
                    .plus(part.high(severity, row).times(denominator).times(weight));
            denominator = denominator.times(applicable);
            weights += weight;
        }
        Polynomial needed = denominator.times(weights * weighing.floor);
        add(low.minus(needed));
        add(high.minus(needed));
    }

    private void ofPart(int place) {
        Score[] scores = weighing.scores(row);
        int moved = place - Weighing.FIRST_PART;
        Score part = scores[moved];
        double low = 0;
        double high = 0;
        for (int i = 0; i < scores.length; i++) {
            if (i != moved) {
                double weight = row[Weighing.FIRST_PART + i];
                low += weight * (scores[i].low() - weighing.floor);
                high += weight * (scores[i].high() - weighing.floor);
            }
        }
        add(Polynomial.of(low, part.low() - weighing.floor));
        add(Polynomial.of(high, part.high() - weighing.floor));
    }

    private void add(Polynomial difference) {
        found.addAll(difference.signChanges());
    }
}
