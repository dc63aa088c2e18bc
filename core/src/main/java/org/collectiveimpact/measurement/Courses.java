package org.collectiveimpact.measurement;

import java.util.List;

/** The formulas of {@link ForecastMethod}, for at least three points in order of time. */
final class Courses {

    /** A variance this much smaller than the squared values is what rounding leaves of none. */
    private static final double ROUNDING = 1e-24;

    private Courses() {}

    static Course drift(List<Point> points) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        double years = last.at() - first.at();
        double slope = (last.value() - first.value()) / years;
        int degrees = points.size() - 2;
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            double passed = points.get(i).at() - points.get(i - 1).at();
            double stray = points.get(i).value() - points.get(i - 1).value() - slope * passed;
            sum += stray * stray / passed;
        }
        double variance = withoutRounding(sum / degrees, points);
        return new Course(last.at(), last.value(), slope, 0, variance, variance / years, degrees);
    }

    static Course line(List<Point> points) {
        int n = points.size();
        double time = points.stream().mapToDouble(Point::at).average().orElseThrow();
        double value = points.stream().mapToDouble(Point::value).average().orElseThrow();
        double spread = 0;
        double together = 0;
        for (Point point : points) {
            spread += (point.at() - time) * (point.at() - time);
            together += (point.at() - time) * (point.value() - value);
        }
        double slope = together / spread;
        double sum = 0;
        for (Point point : points) {
            double stray = point.value() - value - slope * (point.at() - time);
            sum += stray * stray;
        }
        double variance = withoutRounding(sum / (n - 2), points);
        return new Course(time, value, slope, variance * (1 + 1.0 / n), 0, variance / spread, n - 2);
    }

    private static double withoutRounding(double variance, List<Point> points) {
        double size = points.stream()
                .mapToDouble(point -> Math.abs(point.value()))
                .max()
                .orElseThrow();
        return variance <= ROUNDING * size * size ? 0 : variance;
    }
}
