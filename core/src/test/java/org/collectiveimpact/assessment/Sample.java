package org.collectiveimpact.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/**
 * A small rule set and what people say of each of its criteria.
 *
 * @param phase the phase the initiative says it is in, from 1 to 5
 * @param said by the id of the criterion
 */
public record Sample(RuleSet rules, int phase, SortedMap<String, Said> said) {

    public static final LocalDate AS_OF = LocalDate.parse("2026-01-01");

    public Assessment assess() {
        return rules.assess(initiative(), AS_OF);
    }

    public Initiative initiative() {
        return Initiative.builder()
                .id(InitiativeId.of("sample"))
                .name("Sample")
                .phase(phase)
                .attestations(attestations())
                .build();
    }

    List<Attestation> attestations() {
        return said.entrySet().stream()
                .flatMap(each -> each.getValue().of(each.getKey()))
                .toList();
    }

    public List<String> ids() {
        return List.copyOf(said.keySet());
    }

    public Sample with(String criterion, Said other) {
        SortedMap<String, Said> changed = new TreeMap<>(said);
        changed.put(criterion, other);
        return new Sample(rules, phase, changed);
    }

    public Sample with(RuleSet other) {
        return new Sample(other, phase, said);
    }

    /** Adds a criterion and what is said of it. */
    Sample and(Criterion criterion, Said ofIt) {
        return with(rules.toBuilder().addCriteria(criterion).build()).with(criterion.id(), ofIt);
    }

    /** Leaves only the first few criteria open, and takes the others as partly met. */
    Sample withAtMostOpen(int most) {
        int open = 0;
        Sample sample = this;
        for (Map.Entry<String, Said> each : said.entrySet()) {
            if (each.getValue().isOpen() && ++open > most) {
                sample = sample.with(each.getKey(), Said.PARTLY);
            }
        }
        return sample;
    }

    /** Forgets what is said of all criteria but a few, and those that do not apply. */
    Sample rememberingOnly(Set<String> criteria) {
        SortedMap<String, Said> kept = new TreeMap<>(said);
        kept.entrySet().removeIf(each -> each.getValue() != Said.NOT_APPLICABLE && !criteria.contains(each.getKey()));
        return new Sample(rules, phase, kept);
    }

    /** Answers some criteria in some way. */
    Sample answering(Collection<String> criteria, UnaryOperator<Said> answer) {
        Sample answered = this;
        for (String each : criteria) {
            answered = answered.with(each, answer.apply(said.get(each)));
        }
        return answered;
    }

    /** Returns the least number of open criteria which, answered in some way, make something hold: by trying all. */
    int fewestAnswers(UnaryOperator<Said> answer, Predicate<Sample> holds) {
        List<String> open = ids().stream().filter(id -> said.get(id).isOpen()).toList();
        return IntStream.range(0, 1 << open.size())
                .filter(set -> holds.test(answering(
                        IntStream.range(0, open.size())
                                .filter(i -> (set >> i & 1) == 1)
                                .mapToObj(open::get)
                                .toList(),
                        answer)))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    /** Returns all ways in which what is open can turn out. */
    Stream<Sample> completions() {
        return said.entrySet().stream()
                .filter(each -> each.getValue().isOpen())
                .findFirst()
                .map(open -> open.getValue().completions().stream()
                        .map(answer -> with(open.getKey(), answer))
                        .flatMap(Sample::completions))
                .orElseGet(() -> Stream.of(this));
    }

    /** Adds to every criterion another that differs in its id alone, and of which the same is said. */
    Sample doubled() {
        Sample doubled = this;
        for (Criterion criterion : rules.criteria()) {
            doubled = doubled.and(criterion.withId(criterion.id() + "-again"), said.get(criterion.id()));
        }
        return doubled;
    }

    /** Returns the weight of a view, with some share of each criterion. */
    double weight(View view, ToDoubleFunction<String> share) {
        return rules.criteria().stream()
                .filter(view.filter())
                .mapToDouble(each -> rules.weights().of(each.severity()) * share.applyAsDouble(each.id()))
                .sum();
    }

    /** Returns all criteria, and the ways in which reports divide them. */
    static List<View> views() {
        return Stream.of(
                        Stream.of(View.ALL, View.HEADLINE),
                        Dimension.standard().stream().map(View::of),
                        Stream.of(Component.values()).map(View::of),
                        Stream.of(Aspect.values()).map(View::of))
                .flatMap(views -> views)
                .toList();
    }

    /** Returns the overall score, those of the dimensions over what is due, and those of the views. */
    static List<Score> scores(Assessment assessment) {
        return Stream.of(
                        Stream.of(assessment.score()),
                        Dimension.standard().stream().map(assessment::score),
                        views().stream().map(assessment::score))
                .flatMap(scores -> scores)
                .toList();
    }

    static List<Verdict> verdicts(Assessment assessment) {
        return assessment.gates().stream().map(Gate::verdict).toList();
    }
}
