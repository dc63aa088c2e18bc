package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.EvaluationPlan;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.SteeringCommittee;

/** Initiatives made of others. */
final class Rearranged {

    private Rearranged() {}

    /** Returns an initiative in which no two partners, people or references share an id, for the first would count. */
    static Initiative eachIdOnce(Initiative initiative) {
        return initiative
                .withReferences(once(initiative.references()))
                .withPartners(once(initiative.partners()))
                .withPeople(once(initiative.people()));
    }

    private static <E extends Element<?>> List<E> once(List<E> elements) {
        Set<Id> ids = new HashSet<>();
        return elements.stream().filter(element -> ids.add(element.id())).toList();
    }

    /** Returns an initiative with its lists the other way round. */
    static Initiative reversed(Initiative initiative) {
        return initiative
                .withReferences(reversed(initiative.references()))
                .withPartners(reversed(initiative.partners()))
                .withPeople(reversed(initiative.people()))
                .withChampions(reversed(initiative.champions()))
                .withFunding(reversed(initiative.funding()))
                .withLandscape(reversed(initiative.landscape()))
                .withDecisions(reversed(initiative.decisions()))
                .withGoals(reversed(initiative.goals()))
                .withStrategies(reversed(initiative.strategies()))
                .withIntermediateOutcomes(reversed(initiative.intermediateOutcomes()))
                .withMilestones(reversed(initiative.milestones()))
                .withIndicators(reversed(initiative.indicators()))
                .withAgenda(initiative.agenda().map(Rearranged::reversed))
                .withSteeringCommittee(initiative
                        .steeringCommittee()
                        .map(committee -> committee.withMembers(reversed(committee.members()))));
    }

    private static CommonAgenda reversed(CommonAgenda agenda) {
        return agenda.withEndorsements(reversed(agenda.endorsements())).withPrinciples(reversed(agenda.principles()));
    }

    private static <E> List<E> reversed(List<E> elements) {
        List<E> reversed = new ArrayList<>(elements);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Returns the first initiative with all that the second has; what both have but once is that of the first. */
    static Initiative joined(Initiative first, Initiative second) {
        return first.withReferences(joined(first.references(), second.references()))
                .withPartners(joined(first.partners(), second.partners()))
                .withPeople(joined(first.people(), second.people()))
                .withChampions(joined(first.champions(), second.champions()))
                .withFunding(joined(first.funding(), second.funding()))
                .withLandscape(joined(first.landscape(), second.landscape()))
                .withDecisions(joined(first.decisions(), second.decisions()))
                .withGoals(joined(first.goals(), second.goals()))
                .withStrategies(joined(first.strategies(), second.strategies()))
                .withIntermediateOutcomes(joined(first.intermediateOutcomes(), second.intermediateOutcomes()))
                .withMilestones(joined(first.milestones(), second.milestones()))
                .withIndicators(joined(first.indicators(), second.indicators()))
                .withAgenda(joined(first.agenda().stream(), second.agenda().stream(), Rearranged::joined))
                .withEvaluationPlan(
                        joined(first.evaluationPlan().stream(), second.evaluationPlan().stream(), Rearranged::joined))
                .withSteeringCommittee(joined(
                        first.steeringCommittee().stream(), second.steeringCommittee().stream(), Rearranged::joined));
    }

    private static <E> List<E> joined(List<E> first, List<E> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static <E> Optional<E> joined(Stream<E> first, Stream<E> second, BinaryOperator<E> join) {
        return Stream.concat(first, second).reduce(join);
    }

    private static CommonAgenda joined(CommonAgenda first, CommonAgenda second) {
        return first.withEndorsements(joined(first.endorsements(), second.endorsements()));
    }

    private static EvaluationPlan joined(EvaluationPlan first, EvaluationPlan second) {
        return first.withIndicators(joined(first.indicators(), second.indicators()));
    }

    private static SteeringCommittee joined(SteeringCommittee first, SteeringCommittee second) {
        return first.withMembers(joined(first.members(), second.members()));
    }
}
