package org.collectiveimpact.planning;

import java.util.List;
import java.util.stream.IntStream;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Requirement;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Score;

/** What one gate asks for, apart from the gate before it, so that it can be asked again under other weights and floors. */
final class Stage {

    /** The lowest bounds of what blocks the gate if it misses the floor of a critical criterion: they decide alone. */
    final Score critical;

    /** What has to reach the floor of a condition. */
    final List<Sums> conditions;

    /**
     * Takes a gate apart.
     *
     * @param conditions how many of its requirements, the last ones, are about a condition
     */
    Stage(Gate gate, int conditions) {
        List<Requirement> requirements = gate.requirements();
        int first = requirements.size() - conditions;
        List<Score> blocking = requirements.subList(0, first).stream()
                .filter(each -> each.isBlocking() && each.score().isApplicable())
                .map(Requirement::score)
                .toList();
        this.critical = Score.between(
                blocking.stream().mapToDouble(Score::low).min().orElse(1),
                blocking.stream().mapToDouble(Score::high).min().orElse(1));
        this.conditions = IntStream.range(first, requirements.size())
                .mapToObj(i -> new Sums(requirements.get(i).findings()))
                .filter(Sums::isApplicable)
                .toList();
    }

    /** Returns what the gate comes to by itself. */
    Verdict verdict(double[] row) {
        Verdict worst = against(critical, row[Weighing.CRITICAL_FLOOR]);
        for (Sums condition : conditions) {
            Verdict verdict = against(condition.under(row), row[Weighing.CONDITION_FLOOR]);
            worst = verdict.compareTo(worst) > 0 ? verdict : worst;
        }
        return worst;
    }

    /** Returns what a score comes to that has to reach a floor, as {@link Requirement#verdict()} has it. */
    static Verdict against(Score score, double floor) {
        if (score.certainlyReaches(floor)) {
            return Verdict.PASS;
        }
        return score.possiblyReaches(floor) ? Verdict.OPEN : Verdict.FAIL;
    }
}
