package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.collectiveimpact.model.Observation;

/**
 * One way to read figures that may contradict each other.
 *
 * @param points one for each figure of the curve, the oldest first
 * @param start the figure at which the way to a target starts; empty if nowhere
 */
record Reading(List<Point> points, Optional<Point> start) {

    /** The most ways that are read: an engine default, so that eight figures may have two values each. */
    static final int MOST = 256;

    /**
     * Returns every way to read figures.
     *
     * @param start one of them or another
     * @return none if there are more than {@link #MOST}
     */
    static List<Reading> all(List<Figure> figures, Optional<Figure> start) {
        List<Figure> all = new ArrayList<>(figures);
        start.filter(figure -> !figures.contains(figure)).ifPresent(all::add);
        List<List<BigDecimal>> values = all.stream().map(Reading::values).toList();
        List<Reading> readings = new ArrayList<>();
        long ways = ways(values);
        for (int way = 0; ways <= MOST && way < ways; way++) {
            List<Point> points = points(way, all, values);
            readings.add(new Reading(
                    points.subList(0, figures.size()), start.map(all::indexOf).map(points::get)));
        }
        return readings;
    }

    private static List<BigDecimal> values(Figure figure) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        figure.observations().stream().map(Observation::value).forEach(values::add);
        return List.copyOf(values);
    }

    /** Returns the number of ways, or any number above the most. */
    private static long ways(List<List<BigDecimal>> values) {
        long ways = 1;
        for (List<BigDecimal> each : values) {
            ways = Math.min(ways * each.size(), MOST + 1L);
        }
        return ways;
    }

    /** Counts with one digit for each figure. */
    private static List<Point> points(int way, List<Figure> figures, List<List<BigDecimal>> values) {
        List<Point> points = new ArrayList<>(figures.size());
        int left = way;
        for (int i = 0; i < figures.size(); i++) {
            List<BigDecimal> digits = values.get(i);
            points.add(new Point(
                    figures.get(i).at(), digits.get(left % digits.size()).doubleValue()));
            left /= digits.size();
        }
        return points;
    }
}
