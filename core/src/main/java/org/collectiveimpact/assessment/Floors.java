package org.collectiveimpact.assessment;

/**
 * What a gate asks for, as shares from 0 to 1.
 *
 * @param critical how far each critical readiness criterion that is due has to be met
 * @param condition what each condition has to reach over what is due
 */
public record Floors(double critical, double condition) {

    /** A half each: a judgement of this library, published nowhere. */
    public static final Floors ENGINE_DEFAULT = new Floors(0.5, 0.5);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a floor is not above 0 and at most 1
     */
    public Floors {
        check("critical", critical);
        check("condition", condition);
    }

    private static void check(String name, double floor) {
        if (!(0 < floor && floor <= 1)) {
            throw new IllegalArgumentException(name + ": " + floor + " (expected: above 0 and at most 1)");
        }
    }
}
