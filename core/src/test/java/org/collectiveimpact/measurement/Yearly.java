package org.collectiveimpact.measurement;

import java.util.ArrayList;
import java.util.List;

/** Points a year apart, each in the middle of its year. */
final class Yearly {

    /** Births per 1,000 females of 15 to 17 in Milwaukee, as the first case tells them. */
    static final List<Point> TEEN_BIRTHS = from(2006, 52.0, 47.1, 46.7, 41.3, 35.8, 33.4, 24.5, 22.9, 23.9, 18.1);

    private Yearly() {}

    static List<Point> from(int year, double... values) {
        List<Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(in(year + points.size(), value));
        }
        return points;
    }

    static Point in(int year, double value) {
        return new Point(year + 0.5, value);
    }
}
