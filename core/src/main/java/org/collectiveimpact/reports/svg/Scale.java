package org.collectiveimpact.reports.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where values lie along a line.
 *
 * @param low the value at the start
 * @param high the value at the end, above the first
 * @param start where the line starts, in units of the sheet
 * @param end where it ends; before the start if values rise to the left or upward
 */
public record Scale(double low, double high, double start, double end) {

    private static final double[] STEPS = {1, 2, 5, 10};

    /**
     * Checks the order of the values.
     *
     * @throws IllegalArgumentException if they are not two different numbers in order
     */
    public Scale {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException(
                    "scale: " + low + " to " + high + " (expected: low < high, both finite)");
        }
    }

    /**
     * Returns a scale that holds some values and begins and ends at round ones; with zero if that is not far below.
     *
     * @param values at least one
     */
    public static Scale round(List<Double> values, double start, double end, int ticks) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double low = least > 0 && least < most * 0.6 ? 0 : least;
        double span = most > low ? most - low : Math.max(Math.abs(most), 1);
        double step = step(span, ticks);
        double from = Math.floor(low / step) * step;
        double to = Math.ceil(most / step) * step;
        return new Scale(from, to > from ? to : from + step, start, end);
    }

    /** Returns where a value lies; one beyond an end lies at that end. */
    public double at(double value) {
        double share = (Math.min(Math.max(value, low), high) - low) / (high - low);
        return start + share * (end - start);
    }

    /** Whether a value is on the scale. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Returns round values on the scale, about as many as asked for. */
    public List<Double> ticks(int number) {
        double step = step(high - low, number);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Returns the least round step that takes no more steps than asked for. */
    private static double step(double span, int number) {
        double raw = span / number;
        double power = power(raw);
        for (double step : STEPS) {
            if (step * power >= raw * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** Returns the largest power of ten that is not above a number. */
    private static double power(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return BigDecimal.ONE
                .scaleByPowerOfTen(exact.precision() - exact.scale() - 1)
                .doubleValue();
    }
}
