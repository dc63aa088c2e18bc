package org.collectiveimpact.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.RuleSetException;
import org.collectiveimpact.assessment.RuleSetProblem;

/** Reads rule sets: what cannot be read and what cannot be meant are told together. */
final class RuleSetDocument {

    private RuleSetDocument() {}

    static RuleSet read(SourceText source, List<RuleSet> known) {
        Attempt attempt = Attempt.toSalvage(source, Forms.ofValue(CustomRuleSet.class));
        List<Problem> problems = new ArrayList<>(attempt.problems());
        if (attempt.value() instanceof CustomRuleSet custom) {
            try {
                RuleSet rules = custom.on(Stream.concat(Stream.of(RuleSet.standard()), known.stream())
                        .toList());
                if (problems.isEmpty()) {
                    return rules;
                }
            } catch (RuleSetException e) {
                problems.addAll(meant(e.problems(), attempt, source));
            }
        }
        throw new DocumentException(Problem.sorted(problems));
    }

    /** Returns what is wrong with the meaning, without what may only seem so because something cannot be read. */
    private static List<Problem> meant(List<RuleSetProblem> problems, Attempt attempt, SourceText source) {
        Doubts doubts = Doubts.of(attempt.problems());
        List<Problem> certain = problems.stream()
                .limit(source.limits().problems())
                .map(each -> Problem.at(source.name(), attempt.original(each.pointer()), each.found(), each.expected()))
                .filter(each -> !doubts.isDoubtful(each.pointer()))
                .toList();
        return Places.fill(certain, source);
    }
}
