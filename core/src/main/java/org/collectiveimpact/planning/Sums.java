package org.collectiveimpact.planning;

import java.util.List;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;

/** The scores of some findings, added up by severity: from these their mean follows, whatever a severity weighs. */
final class Sums {

    static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final double[] applicable = new double[SEVERITIES.size()];
    private final double[] low = new double[SEVERITIES.size()];
    private final double[] high = new double[SEVERITIES.size()];

    Sums(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.score().isApplicable()) {
                int severity = SEVERITIES.indexOf(finding.criterion().severity());
                applicable[severity]++;
                low[severity] += finding.score().low();
                high[severity] += finding.score().high();
            }
        }
    }

    boolean isApplicable() {
        return applicable[0] + applicable[1] + applicable[2] > 0;
    }

    /** Returns the mean under weights, of which the first are those of the severities, all above 0. */
    Score under(double[] weights) {
        double weight = sum(applicable, weights);
        double least = Math.min(sum(low, weights) / weight, 1);
        return Score.between(least, Math.max(least, Math.min(sum(high, weights) / weight, 1)));
    }

    private static double sum(double[] sums, double[] weights) {
        return sums[0] * weights[0] + sums[1] * weights[1] + sums[2] * weights[2];
    }

    /** Returns what applies, as it depends on the weight of one severity. */
    Polynomial applicable(int severity, double[] weights) {
        return along(applicable, severity, weights);
    }

    /** Returns what is certainly met, as it depends on the weight of one severity. */
    Polynomial low(int severity, double[] weights) {
        return along(low, severity, weights);
    }

    /** Returns what is possibly met, as it depends on the weight of one severity. */
    Polynomial high(int severity, double[] weights) {
        return along(high, severity, weights);
    }

    private static Polynomial along(double[] sums, int severity, double[] weights) {
        double others = 0;
        for (int i = 0; i < sums.length; i++) {
            others += i == severity ? 0 : sums[i] * weights[i];
        }
        return Polynomial.of(others, sums[severity]);
    }
}
