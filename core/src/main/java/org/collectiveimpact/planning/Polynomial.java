package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;

/** A polynomial in one weight: where it changes its sign, something that is compared changes its order. */
final class Polynomial {

    private static final double FARTHEST = 1e15;

    /** That of each power, the constant first. */
    private final double[] coefficients;

    private Polynomial(double[] coefficients) {
        this.coefficients = coefficients;
    }

    /** Returns the polynomial with some coefficients, the constant first. */
    static Polynomial of(double... coefficients) {
        return new Polynomial(coefficients);
    }

    Polynomial times(Polynomial other) {
        double[] product = new double[coefficients.length + other.coefficients.length - 1];
        for (int i = 0; i < coefficients.length; i++) {
            for (int j = 0; j < other.coefficients.length; j++) {
                product[i + j] += coefficients[i] * other.coefficients[j];
            }
        }
        return new Polynomial(product);
    }

    Polynomial times(double factor) {
        return times(of(factor));
    }

    Polynomial plus(Polynomial other) {
        double[] sum = new double[Math.max(coefficients.length, other.coefficients.length)];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = coefficient(i) + other.coefficient(i);
        }
        return new Polynomial(sum);
    }

    Polynomial minus(Polynomial other) {
        return plus(other.times(-1));
    }

    private double coefficient(int power) {
        return power < coefficients.length ? coefficients[power] : 0;
    }

    private double at(double x) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }

    private int degree() {
        int degree = coefficients.length - 1;
        while (degree > 0 && coefficients[degree] == 0) {
            degree--;
        }
        return degree;
    }

    private Polynomial derivative() {
        double[] slope = new double[Math.max(degree(), 1)];
        for (int i = 0; i < degree(); i++) {
            slope[i] = coefficients[i + 1] * (i + 1);
        }
        return new Polynomial(slope);
    }

    /**
     * Returns the places above 0 where the sign changes, the lowest first, each to the last bit.
     *
     * <p>Between two places where the derivative changes its sign there is at most one, which halving finds. The work is
     * that of degree squared halvings.
     */
    List<Double> signChanges() {
        List<Double> found = new ArrayList<>();
        if (degree() == 0) {
            return found;
        }
        List<Double> ends = derivative().signChanges();
        ends.add(bound());
        double from = 0;
        for (double to : ends) {
            if (to > from) {
                addBetween(from, to, found);
                from = to;
            }
        }
        return found;
    }

    /** No root is farther from 0 (Cauchy), but for those that only the last bits of the coefficients make. */
    private double bound() {
        double most = 0;
        for (int i = 0; i < degree(); i++) {
            most = Math.max(most, Math.abs(coefficients[i] / coefficients[degree()]));
        }
        return Math.min(1 + most, FARTHEST);
    }

    private void addBetween(double from, double to, List<Double> found) {
        if (at(to) == 0) {
            found.add(to);
        } else if (at(from) * at(to) < 0) {
            found.add(halving(from, to));
        }
    }

    private double halving(double from, double to) {
        boolean rises = at(to) > 0;
        double low = from;
        double high = to;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return high;
            }
            if (at(middle) > 0 == rises) {
                high = middle;
            } else {
                low = middle;
            }
        }
    }
}
