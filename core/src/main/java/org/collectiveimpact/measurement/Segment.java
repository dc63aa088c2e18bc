package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Figures of one indicator that compare: measured in one way, for periods of one length.
 *
 * @param months the length of each period, to the nearest month; 0 for single days
 * @param since the day from which this way of measuring holds; empty before the first change
 * @param definitionVersion the version of the definition; empty where none is recorded
 * @param figures at most one for each period, the oldest first
 */
public record Segment(int months, Optional<LocalDate> since, Optional<String> definitionVersion, List<Figure> figures) {

    /**
     * Copies the figures.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Segment {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("figures: [] (expected: at least one)");
        }
    }

    /** Returns the newest figure. */
    public Figure latest() {
        return figures.get(figures.size() - 1);
    }

    /** Whether figures of another segment are measured in the same way, though perhaps for longer or shorter periods. */
    public boolean isMeasuredLike(Segment other) {
        return since.equals(other.since) && definitionVersion.equals(other.definitionVersion);
    }

    /** Whether figures of another segment compare with these. */
    public boolean isLike(Segment other) {
        return months == other.months && isMeasuredLike(other);
    }

    List<Point> points(Function<Figure, Number> value) {
        List<Point> points = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            points.add(new Point(figure.at(), value.apply(figure).doubleValue()));
        }
        return points;
    }

    /** Returns it in words, such as "9 figures of 1 year each, 2006 to 2014". */
    @Override
    public String toString() {
        return InWords.count(figures.size(), "figure") + " of " + Times.length(months) + " each, "
                + figures.get(0).period() + " to " + latest().period()
                + since.map(day -> ", as measured since " + day).orElse("")
                + definitionVersion.map(version -> ", definition " + version).orElse("");
    }
}
