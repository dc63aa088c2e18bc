package org.collectiveimpact.reports;

import java.util.Locale;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** What reports call things, in one language. What a rule set or an initiative calls its own stays as it is. */
final class ReportWords {

    private final Texts texts;

    ReportWords(Texts texts) {
        this.texts = texts;
    }

    /** Returns a phase as "phase 3 (Organize for Impact)"; the stage before the first by its name alone. */
    String phase(Phase phase) {
        return phase.isEntry() ? name(phase) : texts.get("phase", phase.number(), name(phase));
    }

    /** Returns a phase as "3 Organize for Impact". */
    String numbered(Phase phase) {
        return (phase.isEntry() ? "" : phase.number() + " ") + name(phase);
    }

    private String name(Phase phase) {
        return texts.orElse("phase." + phase.model() + "." + phase.number(), phase.name());
    }

    String dimension(Dimension dimension) {
        return texts.orElse("dimension." + dimension.id(), dimension.title());
    }

    /** Returns a condition as it stands inside a sentence. */
    String condition(Condition condition) {
        String title = texts.orElse("dimension." + condition.id(), condition.title());
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** Returns a score as "41-63 of 100 (78 % answered, 6 % not applicable)". */
    String score(Score score) {
        if (!score.isApplicable()) {
            return texts.get("score.none");
        }
        return texts.get(
                "score.of", score.points(), texts.get("score.answered", score.answered()) + notApplicable(score));
    }

    private String notApplicable(Score score) {
        return score.notApplicable() == 0 ? "" : texts.get("score.not-applicable", percentUp(score.notApplicable()));
    }

    private static long percentUp(double share) {
        return (long) Math.ceil(share * 100 - 1e-9);
    }
}
