package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.View;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Dimension;

/** The scores of the conditions, and of what is no part of the overall score. */
final class ScoreSection {

    private final Assessment assessment;
    private final Texts texts;
    private final ReportWords words;

    ScoreSection(Assessment assessment, Texts texts, ReportWords words) {
        this.assessment = assessment;
        this.texts = texts;
        this.words = words;
    }

    void write(Page page) {
        List<Dimension> headline = assessment.headline();
        boolean isOfConditions = headline.stream().anyMatch(ScoreSection::isCondition);
        page.heading(2, texts.get(isOfConditions ? "scores.conditions" : "scores.dimensions"));
        page.bands(bands(headline));
        if (!isOfConditions && !dimensions(ScoreSection::isCondition).isEmpty()) {
            page.paragraph(texts.get("scores.no-condition-due"));
        }
        weakest(assessment.weakestConditions()).ifPresent(page::paragraph);
        List<Band> beside = new ArrayList<>(bands(dimensions(dimension -> !headline.contains(dimension))));
        if (assessment.ruleSet().criteria().stream()
                .anyMatch(View.of(Aspect.RESULTS).filter())) {
            beside.add(new Band(
                    texts.get("scores.results"),
                    assessment.score(View.of(Aspect.RESULTS).and(assessment.dueView()))));
        }
        if (!beside.isEmpty()) {
            page.heading(2, texts.get("scores.beside"));
            page.bands(beside);
        }
    }

    private static boolean isCondition(Dimension dimension) {
        return dimension.condition().isPresent();
    }

    /** Those that are alike in their scores are alike in how much is answered. */
    private Optional<String> weakest(List<Condition> conditions) {
        String key = conditions.size() == 1 ? "scores.weakest.one" : "scores.weakest.many";
        return conditions.stream()
                .findFirst()
                .map(first -> texts.get(
                        key, named(conditions), assessment.score(first).answered()));
    }

    private String named(List<Condition> conditions) {
        List<String> names = conditions.stream().map(words::condition).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + texts.get("and") + names.get(last);
    }

    private List<Dimension> dimensions(Predicate<Dimension> test) {
        return assessment.ruleSet().dimensions().stream().filter(test).toList();
    }

    private List<Band> bands(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> new Band(words.dimension(dimension), assessment.score(dimension)))
                .toList();
    }
}
