package org.collectiveimpact.reports;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** What reports call things, in one language. What a rule set or an initiative calls its own stays as it is. */
final class ReportWords {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

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

    /** Returns what a criterion says, marked as English if it is one of the standard rule set. */
    String of(Criterion criterion, Function<Criterion, String> words) {
        String said = words.apply(criterion);
        if (texts.language().equals("en")) {
            return said;
        }
        boolean isStandard = RuleSet.standard().criteria().stream()
                .filter(each -> each.id().equals(criterion.id()))
                .anyMatch(each -> words.apply(each).equals(said));
        return isStandard ? English.in(texts, said) : said;
    }

    /** Returns words of the engine in the language of the report, or else marked as English. */
    String engine(String prefix, String words) {
        String key =
                prefix + "." + NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("-");
        return texts.find(key).orElseGet(() -> English.in(texts, words));
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
