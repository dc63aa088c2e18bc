package org.collectiveimpact.planning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Settlement;
import org.collectiveimpact.assessment.Verdict;

/** Ranks the questions of an assessment. */
final class Ranking {

    private static final Comparator<Question> BY_NARROWING = Comparator.comparingDouble(
                    (Question each) -> -each.narrowingPerMinute())
            .thenComparingDouble(
                    each -> -each.narrowingOfDimension() / each.minutes().orElse(1))
            .thenComparing(Question::criterion);

    private static final Comparator<List<Question>> BY_SIZE = Comparator.comparingInt(
                    (List<Question> set) -> set.size())
            .thenComparingInt(Ranking::minutes)
            .thenComparingDouble(
                    set -> -set.stream().mapToDouble(Question::narrowing).sum())
            .thenComparing(set -> ids(set).toString());

    private final Assessment assessment;
    private final Gate gate;
    private final Stakes stakes;
    private final Optional<Minutes> minutes;
    private final Optional<Prior> prior;

    private Ranking(Assessment assessment, Optional<Minutes> minutes, Optional<Prior> prior) {
        this.assessment = assessment;
        this.gate = next(assessment);
        this.stakes = new Stakes(assessment, gate);
        this.minutes = minutes;
        this.prior = prior;
    }

    static Questions of(Assessment assessment, Optional<Minutes> minutes, Optional<Prior> prior) {
        minutes.ifPresent(stated -> stated.of().keySet().forEach(assessment.ruleSet()::criterion));
        return new Ranking(assessment, minutes, prior).questions();
    }

    /** Returns the first gate that does not pass, or the last. */
    private static Gate next(Assessment assessment) {
        List<Gate> gates = assessment.gates();
        return gates.stream()
                .filter(each -> each.verdict() != Verdict.PASS)
                .findFirst()
                .orElseGet(() -> gates.get(gates.size() - 1));
    }

    private Questions questions() {
        Map<String, Question> all = asked().map(this::question)
                .collect(Collectors.toMap(
                        Question::criterion, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Settlement settlement = assessment.settlement(gate);
        List<List<Question>> fail = sets(settlement.fail().stream(), all);
        List<Question> pass = inOrder(settlement.pass(), all);
        List<Question> settling = Stream.concat(fail.stream(), Stream.of(pass))
                .sorted(BY_SIZE)
                .flatMap(List::stream)
                .distinct()
                .toList();
        settling.forEach(each -> all.remove(each.criterion()));
        return Questions.builder()
                .phase(gate.phase().number())
                .phaseName(gate.phase().name())
                .verdict(gate.verdict())
                .score(assessment.score())
                .hinge(new Hinge(ids(pass), fail.stream().map(Ranking::ids).toList()))
                .settling(settling)
                .narrowing(all.values().stream().sorted(BY_NARROWING).toList())
                .build();
    }

    /** What is counted, and what the gate asks for; of both, what is not known exactly. */
    private Stream<Finding> asked() {
        Set<String> relevant = new HashSet<>();
        Stream.concat(
                        assessment.counted().stream(),
                        gate.requirements().stream().flatMap(each -> each.findings().stream()))
                .forEach(each -> relevant.add(each.criterion().id()));
        return assessment.findings().stream()
                .filter(each -> each.score().isApplicable() && !each.score().isKnown())
                .filter(each -> relevant.contains(each.criterion().id()));
    }

    private Question question(Finding finding) {
        return Question.builder()
                .criterion(finding.criterion().id())
                .text(finding.criterion().question())
                .isForPeople(!finding.criterion().isStructural())
                .evidence(finding.criterion().evidence())
                .cause(finding.cause())
                .width(finding.score().high() - finding.score().low())
                .ifYes(stakes.verdict(finding, finding.score().high()))
                .ifNo(stakes.verdict(finding, finding.score().low()))
                .narrowing(stakes.narrowing(finding))
                .narrowingOfDimension(stakes.narrowingOfDimension(finding))
                .expectedNarrowing(prior.map(chances -> stakes.expected(finding, chances)))
                .minutes(minutes.map(each -> each.of(finding.criterion().id())))
                .build();
    }

    private static List<List<Question>> sets(Stream<List<Finding>> sets, Map<String, Question> all) {
        return sets.map(set -> inOrder(set, all)).sorted(BY_SIZE).toList();
    }

    private static List<Question> inOrder(List<Finding> set, Map<String, Question> all) {
        return set.stream()
                .map(each -> all.get(each.criterion().id()))
                .sorted(Comparator.comparingInt(
                                (Question each) -> each.minutes().orElse(1))
                        .thenComparing(BY_NARROWING))
                .toList();
    }

    private static List<String> ids(List<Question> set) {
        return set.stream().map(Question::criterion).toList();
    }

    private static int minutes(List<Question> set) {
        return set.stream().mapToInt(each -> each.minutes().orElse(1)).sum();
    }
}
