package org.collectiveimpact.planning;

/**
 * What those of the initiative and those outside it answered to the same criterion.
 *
 * @param criterion the id of the criterion
 * @param self what those of the initiative answered
 * @param external what those outside it answered
 */
public record OutsideView(String criterion, Spread self, Spread external) {

    /**
     * Returns how much higher the median of those of the initiative is, from -1 to 1; below 0 if those outside are the more
     * favourable.
     */
    public double difference() {
        return self.median() - external.median();
    }

    /** Returns the id, both medians in points of 100 and how many answered, such as "cc-trust: self 100 (n 12), external 50 (n 1)". */
    @Override
    public String toString() {
        return criterion + ": self " + Spread.points(self.median()) + " (n " + self.n() + "), external "
                + Spread.points(external.median()) + " (n " + external.n() + ")";
    }
}
