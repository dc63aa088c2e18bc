package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** What an overall score is made of, under the names that a language has for it. */
final class ScoredParts {

    private final Assessment assessment;
    private final Texts texts;

    ScoredParts(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
    }

    /** Returns the conditions if anything applies to one of them, else all dimensions; in the order of the rule set. */
    List<Dimension> dimensions() {
        Map<Dimension, Score> scores = assessment.scores();
        List<Dimension> conditions = scores.keySet().stream()
                .filter(dimension -> dimension.condition().isPresent())
                .toList();
        return conditions.stream().map(scores::get).anyMatch(Score::isApplicable)
                ? conditions
                : List.copyOf(scores.keySet());
    }

    /** Returns the dimensions with their scores. */
    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (Dimension dimension : dimensions()) {
            bands.add(new Band(name(dimension), assessment.score(dimension)));
        }
        return bands;
    }

    /** Returns what a dimension is called; a rule set may call it otherwise than the library. */
    String name(Dimension dimension) {
        return Dimension.standard().contains(dimension)
                ? texts.orElse("dimension." + dimension.id(), dimension.title())
                : dimension.title();
    }

    /** Returns the title of a picture of the dimensions. */
    String title(String conditions, String others) {
        List<Dimension> dimensions = dimensions();
        boolean isFive = dimensions.size() == Condition.values().length
                && dimensions.stream().allMatch(each -> each.condition().isPresent());
        return texts.get(isFive ? conditions : others);
    }

    /** Returns whom the scores are about and what is counted. */
    String context() {
        return texts.get("context", assessment.initiative().name(), assessment.asOf(), phase(assessment.phase()));
    }

    /** Returns a phase by its number and its name. */
    String phase(Phase phase) {
        return phase.isEntry() ? phaseName(phase) : texts.get("phase", phase.number(), phaseName(phase));
    }

    /** Returns what a phase is called; phases of other models have the name that these give them. */
    String phaseName(Phase phase) {
        return texts.orElse("phase." + phase.model() + "." + phase.number(), phase.name());
    }

    /** Returns a score in points of 100, or that nothing applies. */
    static String points(Score score, Texts texts) {
        return score.isApplicable() ? score.points().replace('-', '\u2013') : texts.get("score.none");
    }

    /** Returns a sentence on a score. */
    static String sentence(Band band, Texts texts) {
        return band.score().isApplicable()
                ? texts.get(
                        "score.sentence",
                        band.label(),
                        points(band.score(), texts),
                        band.score().answered())
                : texts.get("score.sentence.none", band.label());
    }
}
