package org.collectiveimpact.examples.ideas;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.planning.Comparison;

/** Compares two years: what was achieved, and what was only learned. */
public final class YearByYear {

    private YearByYear() {}

    /** Prints what changed from 2026 to 2027, by what phase 2 asks, and from then to 2028, by what phase 3 asks. */
    public static void main(String[] args) {
        System.out.println(Comparison.of(in(2026).at(2), in(2027).at(2)));
        System.out.println();
        System.out.println(Comparison.of(in(2027).at(3), in(2028).at(3)));
    }

    private static Assessment in(int year) {
        return RuleSet.standard().assess(AlderBay.in(year), AlderBay.day(year));
    }
}
