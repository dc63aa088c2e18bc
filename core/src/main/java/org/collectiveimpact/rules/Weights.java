package org.collectiveimpact.rules;

/**
 * How much a criterion of each severity counts within its dimension.
 *
 * @param critical the weight of a critical criterion, from 1e-100 to 1e100
 * @param major the weight of a major criterion, from 1e-100 to 1e100
 * @param minor the weight of a minor criterion, from 1e-100 to 1e100
 */
public record Weights(double critical, double major, double minor) {

    /** Four to two to one: a judgement of this library, published nowhere. */
    public static final Weights ENGINE_DEFAULT = new Weights(4, 2, 1);

    /**
     * Checks the weights.
     *
     * @throws IllegalArgumentException if one is not from 1e-100 to 1e100
     */
    public Weights {
        Weighted.check("critical", critical);
        Weighted.check("major", major);
        Weighted.check("minor", minor);
    }

    /** Returns the weight of a severity. */
    public double of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> critical;
            case MAJOR -> major;
            case MINOR -> minor;
        };
    }
}
