package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Figures of one indicator that compare: measured in one way, for periods of one length.
 *
 * @param months the length of each period, to the nearest month; 0 for less than half a month: {@link #days()}
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

    /** Shortest first: by months, and where those are none by days. */
    static final Comparator<Segment> SHORTEST_FIRST =
            Comparator.comparingInt(Segment::months).thenComparingLong(Segment::daysOfNoMonth);

    /** Returns the days of the newest period; those of all where {@link #months()} is 0. */
    public long days() {
        return Times.days(latest().period());
    }

    private long daysOfNoMonth() {
        return months == 0 ? days() : 0;
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
        return SHORTEST_FIRST.compare(this, other) == 0 && isMeasuredLike(other);
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
        return InWords.count(figures.size(), "figure") + " of " + Times.length(latest().period()) + " each, "
                + figures.get(0).period() + " to " + latest().period()
                + since.map(day -> ", as measured since " + day).orElse("")
                + definitionVersion.map(version -> ", definition " + version).orElse("");
    }
}
