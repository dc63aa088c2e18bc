package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.StrategyId;

/** Laws of the measures of activities, communication, principles and equity, whatever the initiative. */
@SameCases
class WorkProperties {

    private static final List<Criterion> CRITERIA = Stream.of(
                    MutuallyReinforcingMeasures.BY_CRITERION,
                    CommunicationMeasures.BY_CRITERION,
                    PrinciplesMeasures.BY_CRITERION)
            .flatMap(measures -> measures.keySet().stream())
            .sorted()
            .map(Samples::criterion)
            .toList();

    /** Facts that do well, by the criterion that asks for them. */
    private static final Map<String, UnaryOperator<Initiative>> GOOD_FACTS = Map.ofEntries(
            Map.entry(
                    "mra-activity-map",
                    it -> it.withActivities(and(
                            it.activities(),
                            WorkSamples.silent("fair", "a", "b", "c", "d").build()))),
            Map.entry(
                    "mra-activity-has-strategy",
                    it -> it.strategies().isEmpty()
                            ? it
                            : it.withActivities(and(
                                    it.activities(),
                                    WorkSamples.activity(
                                                    "fair",
                                                    it.strategies().get(0).id().value(),
                                                    "a")
                                            .build()))),
            Map.entry(
                    "mra-strategy-covered",
                    it -> it.withActivities(and(
                            it.activities(),
                            WorkSamples.activity("fair", "a", "a").build()))),
            Map.entry(
                    "mra-goal-multi-partner",
                    it -> it.withActivities(and(
                            it.activities(),
                            WorkSamples.activity("fair", "a", "a", "b").build()))),
            Map.entry(
                    "mra-breadth",
                    it -> it.withActivities(and(
                            it.activities(),
                            WorkSamples.activity("fair", "a", "a").build()))),
            Map.entry(
                    "mra-depth",
                    it -> it.withActivities(and(
                            it.activities(),
                            WorkSamples.activity("fair", "a", "a").build()))),
            Map.entry(
                    "mra-links",
                    it -> it.withActivities(and(
                            and(
                                    it.activities(),
                                    WorkSamples.silent("fair", "a")
                                            .addReinforces(ActivityId.of("camp"))
                                            .build()),
                            WorkSamples.silent("camp", "b")
                                    .addReinforces(ActivityId.of("fair"))
                                    .build()))),
            Map.entry(
                    "mra-plan",
                    it -> it.withActionPlan(it.actionPlan()
                            .map(plan -> plan.withStrategies(and(plan.strategies(), StrategyId.of("a")))))),
            Map.entry("mra-plan-complete", WorkProperties::withStep),
            Map.entry("mra-plan-on-track", WorkProperties::withStep),
            Map.entry(
                    "mra-not-hub-only",
                    it -> it.withRelationships(
                            and(it.relationships(), WorkSamples.tie("a", "b").build()))),
            Map.entry(
                    "cc-workgroup-cadence",
                    it -> it.withMeetings(and(
                            it.meetings(), TalkSamples.group("2025-12-31", "a").build()))),
            Map.entry(
                    "cc-plan",
                    it -> it.withChannels(
                            and(it.channels(), TalkSamples.newsletter().build()))),
            Map.entry(
                    "cc-two-way-community",
                    it -> it.withChannels(and(it.channels(), TalkSamples.hour().build()))),
            Map.entry(
                    "cc-feedback-closed",
                    it -> it.withFeedback(and(
                            it.feedback(), TalkSamples.feedback("2025-06-01").build()))),
            Map.entry(
                    "eq-outreach-begun",
                    it -> it.withEngagementEvents(and(
                            it.engagementEvents(),
                            CommunitySamples.event("2025-06-01").build()))),
            Map.entry(
                    "eq-engagement-continues",
                    it -> it.withEngagementEvents(and(
                            it.engagementEvents(),
                            CommunitySamples.event("2025-06-01").build()))),
            Map.entry(
                    "eq-targeted",
                    it -> it.withActivities(and(
                            it.activities(),
                            WorkSamples.activity("fair", "a", "a").build()))),
            Map.entry(
                    "pp-learn-adapt",
                    it -> it.withStrategyChanges(and(
                            it.strategyChanges(),
                            CommunitySamples.change("2025-06-01").build()))),
            Map.entry(
                    "pp-systems-outcomes",
                    it -> it.withMilestones(and(
                            it.milestones(),
                            CommunitySamples.law().goal(GoalId.of("a")).build()))));

    @Property
    void aReadingHasWordsAndPlacesInOrderAndACauseExactlyIfItIsOpen(@ForAll("initiatives") Initiative initiative) {
        for (Criterion criterion : CRITERIA) {
            Reading reading = Samples.read(criterion, initiative);

            assertThat(reading.counted()).as(criterion.id()).isNotBlank();
            assertThat(reading.shortfalls()).as(criterion.id()).isSorted().doesNotHaveDuplicates();
            assertThat(reading.untold()).as(criterion.id()).isSorted().doesNotHaveDuplicates();
            assertThat(reading.cause().isEmpty())
                    .as(criterion.id())
                    .isEqualTo(reading.score().isKnown());
        }
    }

    @Property
    void theOrderOfListsDoesNotMatter(@ForAll("initiatives") Initiative initiative) {
        Initiative once = eachIdOnce(initiative);
        Initiative reversed = reversed(once);

        for (Criterion criterion : CRITERIA) {
            assertThat(Samples.read(criterion, reversed)).as(criterion.id()).isEqualTo(Samples.read(criterion, once));
        }
    }

    @Property
    void addingWhatIsGoodNeverLowersAReading(@ForAll("initiatives") Initiative initiative) {
        GOOD_FACTS.forEach((id, add) -> assertThat(
                        Samples.read(id, add.apply(initiative)).score().low())
                .as(id)
                .isGreaterThanOrEqualTo(Samples.read(id, initiative).score().low()));
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return AnyWork.any();
    }

    private static Initiative withStep(Initiative initiative) {
        return initiative.withActionPlan(initiative
                .actionPlan()
                .map(plan -> plan.withSteps(
                        and(plan.steps(), WorkSamples.step("Fair").build()))));
    }

    private static <E> List<E> and(List<E> list, E last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** Of elements that share an id the first counts, so that their order does matter. */
    private static Initiative eachIdOnce(Initiative initiative) {
        return initiative
                .withPeople(once(initiative.people()))
                .withGroups(once(initiative.groups()))
                .withStrategies(once(initiative.strategies()))
                .withActivities(once(initiative.activities()));
    }

    private static <E extends Element<?>> List<E> once(List<E> elements) {
        Set<Id> ids = new HashSet<>();
        return elements.stream().filter(element -> ids.add(element.id())).toList();
    }

    private static Initiative reversed(Initiative initiative) {
        return initiative
                .withPartners(reversed(initiative.partners()))
                .withPeople(reversed(initiative.people()))
                .withGroups(reversed(initiative.groups()))
                .withGoals(reversed(initiative.goals()))
                .withStrategies(reversed(initiative.strategies()))
                .withMilestones(reversed(initiative.milestones()))
                .withActivities(reversed(initiative.activities()))
                .withActionPlan(initiative.actionPlan().map(plan -> plan.withSteps(reversed(plan.steps()))))
                .withOverlapDecisions(reversed(initiative.overlapDecisions()))
                .withGapDecisions(reversed(initiative.gapDecisions()))
                .withRelationships(reversed(initiative.relationships()))
                .withMeetings(reversed(initiative.meetings()))
                .withChannels(reversed(initiative.channels()))
                .withEngagementEvents(reversed(initiative.engagementEvents()))
                .withFeedback(reversed(initiative.feedback()))
                .withStrategyChanges(reversed(initiative.strategyChanges()))
                .withWorkGroups(reversed(initiative.workGroups()));
    }

    private static <E> List<E> reversed(List<E> elements) {
        List<E> reversed = new ArrayList<>(elements);
        Collections.reverse(reversed);
        return reversed;
    }
}
