package org.collectiveimpact.planning;

/**
 * How far answers vary between criteria, between raters, and otherwise: the mean squares from which intraclass
 * correlations are made.
 *
 * <p>The work is that of the number of answers.
 */
final class Variance {

    /** What is no larger beside the answers is the last bits of a sum. */
    private static final double HAIR = 1e-20;

    private final double[][] answers;
    private final double mean;
    private final double n;

    /** How many answered a criterion; where not all did, a mean of the numbers in which the larger count less (Ebel). */
    private final double raters;

    private final double betweenCriteria;
    private final double withinCriteria;

    /**
     * Adds up the answers.
     *
     * @param answers those to each of at least two criteria, at least two; to ask what needs all answers, in one order of
     *     raters
     */
    Variance(double[][] answers) {
        this.answers = answers;
        this.n = answers.length;
        double total = 0;
        double sum = 0;
        for (double[] each : answers) {
            total += each.length;
            sum += sum(each);
        }
        this.mean = sum / total;
        double squares = 0;
        double between = 0;
        double within = 0;
        for (double[] each : answers) {
            double own = sum(each) / each.length;
            squares += (double) each.length * each.length;
            between += each.length * (own - mean) * (own - mean);
            for (double answer : each) {
                within += (answer - own) * (answer - own);
            }
        }
        this.raters = (total - squares / total) / (n - 1);
        this.betweenCriteria = between / (n - 1);
        this.withinCriteria = within / (total - n);
    }

    /** One after the other: that of a stream may differ in the last bit from one JDK to the next. */
    private static double sum(double[] answers) {
        double sum = 0;
        for (double answer : answers) {
            sum += answer;
        }
        return sum;
    }

    /** Returns ICC(1,1); like the others not a number if the answers do not vary. */
    double oneWay() {
        return over(betweenCriteria - withinCriteria, betweenCriteria + (raters - 1) * withinCriteria);
    }

    /** Returns ICC(1,k). */
    double oneWayMean() {
        return over(betweenCriteria - withinCriteria, betweenCriteria);
    }

    /** Returns ICC(2,1). */
    double random() {
        double strictness = raters * (betweenRaters() - rest()) / n;
        return over(betweenCriteria - rest(), betweenCriteria + (raters - 1) * rest() + strictness);
    }

    /** Returns ICC(2,k). */
    double randomMean() {
        return over(betweenCriteria - rest(), betweenCriteria + (betweenRaters() - rest()) / n);
    }

    /** Returns ICC(3,1). */
    double fixed() {
        return over(betweenCriteria - rest(), betweenCriteria + (raters - 1) * rest());
    }

    /** Returns ICC(3,k). */
    double fixedMean() {
        return over(betweenCriteria - rest(), betweenCriteria);
    }

    private double over(double numerator, double denominator) {
        double nothing = HAIR * (betweenCriteria + withinCriteria + mean * mean);
        return denominator > nothing ? numerator / denominator : Double.NaN;
    }

    private double betweenRaters() {
        double between = 0;
        for (int rater = 0; rater < answers[0].length; rater++) {
            double own = 0;
            for (double[] each : answers) {
                own += each[rater];
            }
            between += n * (own / n - mean) * (own / n - mean);
        }
        return between / (raters - 1);
    }

    /** What varies within criteria and is not owed to how strict a rater is; never below 0. */
    private double rest() {
        double within = withinCriteria * n * (raters - 1);
        return Math.max(0, within - betweenRaters() * (raters - 1)) / ((n - 1) * (raters - 1));
    }
}
