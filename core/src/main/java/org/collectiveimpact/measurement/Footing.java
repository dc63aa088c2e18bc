package org.collectiveimpact.measurement;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a result stands on: the method it was found by and the points it was found from.
 *
 * @param method the method in words, such as "random walk with drift"
 * @param points the points in order of time, however they were given
 */
public record Footing(String method, List<Point> points) {

    /**
     * Puts the points in order.
     *
     * @throws IllegalArgumentException if two points are at one time: which of them counts has to be settled before
     */
    public Footing {
        points = points.stream().sorted(Comparator.comparingDouble(Point::at)).toList();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).at() == points.get(i - 1).at()) {
                throw new IllegalArgumentException(
                        "points: two at " + points.get(i).at() + " (expected: at most one at a time)");
            }
        }
    }

    /** Returns the number of points. */
    public int n() {
        return points.size();
    }

    /** Returns the time of the first point, in decimal years; empty without points. */
    public OptionalDouble from() {
        return points.stream().mapToDouble(Point::at).findFirst();
    }

    /** Returns the time of the last point, in decimal years; empty without points. */
    public OptionalDouble to() {
        return points.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(last().at());
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    double[] values() {
        return points.stream().mapToDouble(Point::value).toArray();
    }

    /** Returns the largest absolute value; zero without points. */
    double size() {
        return points.stream()
                .mapToDouble(point -> Math.abs(point.value()))
                .max()
                .orElse(0);
    }

    /** Returns it in words, such as "random walk with drift, 9 figures, 2006-2015". */
    @Override
    public String toString() {
        return method + ", " + InWords.count(points.size(), "figure") + period();
    }

    private String period() {
        if (points.isEmpty()) {
            return "";
        }
        String first = InWords.year(points.get(0).at());
        String last = InWords.year(last().at());
        return ", " + (points.size() == 1 ? first : first + "-" + last);
    }
}
