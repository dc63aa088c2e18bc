package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Limits;

/** Reads what a custom rule set makes of a criterion, part by part, and says what no criterion can have. */
final class Changes {

    private static final int HARDEST = 5;

    private final Vocabulary vocabulary;
    private final Optional<PhaseModel> phaseModel;

    private final String ruleSet;

    /**
     * Reads for a rule set.
     *
     * @param phaseModel its phases; empty if what is wrong leaves them open, and any phase will do
     * @param ruleSet its id
     */
    Changes(Vocabulary vocabulary, Optional<PhaseModel> phaseModel, String ruleSet) {
        this.vocabulary = vocabulary;
        this.phaseModel = phaseModel;
        this.ruleSet = ruleSet;
    }

    /** Returns the changes of a criterion; what is wrong is said, and left out. */
    List<Change> of(Overriding what, Criterion criterion, Place place) {
        List<Change> changes = new ArrayList<>();
        add(
                changes,
                place.at("question"),
                text(what.question(), place.at("question")),
                Criterion::withQuestionTemplate);
        add(
                changes,
                place.at("evidence"),
                text(what.evidence(), place.at("evidence")),
                Criterion::withEvidenceTemplate);
        add(changes, place.at("remedy"), text(what.remedy(), place.at("remedy")), Criterion::withRemedyTemplate);
        add(
                changes,
                place.at("dimension"),
                what.dimension().flatMap(id -> vocabulary.dimension(id, place.at("dimension"))),
                Criterion::withDimension);
        add(changes, place.at("component"), what.component(), Criterion::withComponent);
        add(changes, place.at("phase"), phase(what.phase(), place.at("phase")), Criterion::withPhase);
        add(changes, place.at("severity"), what.severity(), Criterion::withSeverity);
        add(changes, place.at("aspect"), what.aspect(), Criterion::withAspect);
        add(changes, place.at("effort"), effort(what.effort(), place.at("effort")), Criterion::withEffort);
        add(
                changes,
                place.at("scale"),
                what.scale().flatMap(id -> vocabulary.scale(id, place.at("scale"))),
                Criterion::withScale);
        add(changes, place.at("mayNotApply"), what.mayNotApply(), Criterion::withMayNotApply);
        add(changes, place.at("keepsAnswers"), what.keepsAnswers(), Criterion::withKeepsAnswers);
        if (!what.sources().isEmpty()) {
            var sources = vocabulary.sources(what.sources(), place.at("sources"));
            changes.add(new Change(place.at("sources"), each -> each.withSources(sources)));
        }
        if (!what.prerequisites().isEmpty()) {
            var prerequisites = vocabulary.criteria(what.prerequisites(), place.at("prerequisites"));
            changes.add(new Change(place.at("prerequisites"), each -> each.withPrerequisites(prerequisites)));
        }
        LimitChanges limits =
                new LimitChanges(criterion, ruleSet, what.evidence().isPresent());
        what.limits().ifPresent(each -> changes.addAll(limits.of(each, place.at("limits"))));
        return changes;
    }

    /** Says so if the new words of a criterion have a name in braces for a number that it does not have. */
    void requireNumbers(Overriding what, Criterion criterion, Place place) {
        what.question().ifPresent(text -> requireNumbers(text, criterion.limits(), place.at("question")));
        what.evidence().ifPresent(text -> requireNumbers(text, criterion.limits(), place.at("evidence")));
        what.remedy().ifPresent(text -> requireNumbers(text, criterion.limits(), place.at("remedy")));
    }

    private static void requireNumbers(String template, Limits limits, Place place) {
        limits.unfilled(template)
                .ifPresent(name -> place.wrongText(
                        name, limits.equals(Limits.NONE) ? "no braces" : "in braces only numbers among the limits"));
    }

    private static <T> void add(
            List<Change> changes, Place place, Optional<T> part, BiFunction<Criterion, T, Criterion> wither) {
        part.ifPresent(each -> changes.add(new Change(place, criterion -> wither.apply(criterion, each))));
    }

    private static Optional<String> text(Optional<String> text, Place place) {
        text.ifPresent(place::requireText);
        return text;
    }

    private Optional<Integer> phase(Optional<Integer> phase, Place place) {
        if (phase.isPresent() && phaseModel.isPresent()) {
            List<Integer> datings = phaseModel.get().datings();
            if (!datings.contains(phase.get())) {
                place.wrong(phase.get().toString(), datings.get(0) + " to " + datings.get(datings.size() - 1));
                return Optional.empty();
            }
        }
        return phase;
    }

    private static Optional<Integer> effort(Optional<Integer> effort, Place place) {
        if (effort.isPresent() && (effort.get() < 1 || effort.get() > HARDEST)) {
            place.wrong(effort.get().toString(), "1 to " + HARDEST);
        }
        return effort;
    }
}
