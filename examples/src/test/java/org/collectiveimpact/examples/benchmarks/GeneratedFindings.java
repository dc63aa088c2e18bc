package org.collectiveimpact.examples.benchmarks;

import java.util.List;
import java.util.Random;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;

/** Assessments by the standard rule set whose findings are drawn, always the same for the same seed. */
final class GeneratedFindings {

    /** Half is unknown; what is known is well in half of the cases. */
    private static final List<Score> MIXED = List.of(
            Score.UNKNOWN,
            Score.UNKNOWN,
            Score.UNKNOWN,
            Score.between(0, 0.5),
            Score.between(0.5, 1),
            Score.FULL,
            Score.FULL,
            Score.HALF,
            Score.NONE,
            Score.NOT_APPLICABLE);

    /** What is critical and known to be unmet would fail every gate. */
    private static final List<Score> CRITICAL = List.of(Score.UNKNOWN, Score.FULL);

    private static final Assessment BLANK = RuleSet.standard()
            .assess(
                    Initiative.builder()
                            .id(InitiativeId.of("generated"))
                            .name("Generated")
                            .build(),
                    GeneratedInitiative.AS_OF);

    private GeneratedFindings() {}

    /** Returns an assessment in which every finding is alike. */
    static Assessment all(Score score) {
        return BLANK.withFindings(
                BLANK.findings().stream().map(each -> each.withScore(score)).toList());
    }

    /** Returns an assessment in which anything goes. */
    static Assessment mixed(long seed) {
        Random random = new Random(seed);
        return BLANK.withFindings(BLANK.findings().stream()
                .map(each -> each.withScore(drawn(MIXED, random)))
                .toList());
    }

    /** Returns an assessment in which no critical finding is known to be unmet, so that its gates are mostly open. */
    static Assessment open(long seed) {
        Random random = new Random(seed);
        return BLANK.withFindings(BLANK.findings().stream()
                .map(each -> each.withScore(drawn(isCritical(each) ? CRITICAL : MIXED, random)))
                .toList());
    }

    private static boolean isCritical(Finding finding) {
        return finding.criterion().severity() == Severity.CRITICAL;
    }

    static <T> T drawn(List<T> options, Random random) {
        return options.get(random.nextInt(options.size()));
    }
}
