package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.GapOutcome;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.OverlapOutcome;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PlanStatus;
import org.collectiveimpact.model.PlanStep;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroupStatus;

/** To learn what was not recorded settles a score within its bounds, and never outside. */
@SameCases
class WorkLearningProperties {

    private static final List<Criterion> CRITERIA = Stream.of(
                    MutuallyReinforcingMeasures.BY_CRITERION,
                    CommunicationMeasures.BY_CRITERION,
                    PrinciplesMeasures.BY_CRITERION)
            .flatMap(measures -> measures.keySet().stream())
            .sorted()
            .map(Samples::criterion)
            .toList();

    private record Learning(Initiative before, Initiative after) {}

    @Property
    void toLearnSettlesAScoreWithinItsBounds(@ForAll("learnings") Learning learning) {
        for (Criterion criterion : CRITERIA) {
            Score before = Samples.read(criterion, learning.before()).score();
            Score after = Samples.read(criterion, learning.after()).score();

            assertThat(after.low()).as(criterion.id()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).as(criterion.id()).isLessThanOrEqualTo(before.high());
        }
    }

    @Provide
    Arbitrary<Learning> learnings() {
        return Arbitraries.randomValue(random -> {
            AnyWork any = new AnyWork(random);
            Initiative before = any.initiative().withComplete();
            return new Learning(before, new WorkLearningProperties.Teacher(any).taught(before));
        });
    }

    /** Fills in what is not recorded. */
    private record Teacher(AnyWork any) {

        Initiative taught(Initiative before) {
            return before.withPhase(before.phase().orElse(any.number()))
                    .withActivities(each(before.activities(), this::taught))
                    .withActionPlan(before.actionPlan()
                            .map(plan -> plan.withStatus(or(plan.status(), PlanStatus.values()))
                                    .withSteps(each(plan.steps(), this::taught))))
                    .withOverlapDecisions(each(
                            before.overlapDecisions(),
                            decision -> decision.withOutcome(or(decision.outcome(), OverlapOutcome.values()))))
                    .withGapDecisions(each(
                            before.gapDecisions(),
                            decision -> decision.withOutcome(or(decision.outcome(), GapOutcome.values()))))
                    .withRelationships(each(
                            before.relationships(), tie -> tie.withLevel(or(tie.level(), CollaborationLevel.values()))))
                    .withWorkGroups(each(
                            before.workGroups(),
                            group -> group.withStatus(or(group.status(), WorkGroupStatus.values()))
                                    .withStrategies(or(group.strategies(), () -> any.id(StrategyId::of)))))
                    .withGoals(each(before.goals(), goal -> goal.withLevel(or(goal.level(), Level.values()))))
                    .withMilestones(each(
                            before.milestones(),
                            milestone -> milestone.withLevel(or(milestone.level(), Level.values()))))
                    .withStrategies(each(
                            before.strategies(),
                            strategy -> strategy.withLever(or(strategy.lever(), Lever.values()))
                                    .withGoals(or(strategy.goals(), () -> any.id(GoalId::of)))
                                    .withTargetGroup(strategy.targetGroup().orElseGet(() -> any.id(GroupId::of)))))
                    .withStrategyChanges(each(
                            before.strategyChanges(),
                            change -> change.withDate(change.date().orElseGet(this::past))))
                    .withPeople(each(
                            before.people(),
                            person -> person.withSector(or(person.sector(), Sector.values()))
                                    .withLivedExperience(or(person.livedExperience(), new Boolean[] {true, false}))))
                    .withFeedback(each(
                            before.feedback(),
                            feedback -> feedback.withRespondedOn(
                                    feedback.respondedOn().orElseGet(any::date))))
                    .withAgenda(before.agenda().map(this::taught))
                    .withMeetings(each(before.meetings(), this::taught))
                    .withChannels(each(before.channels(), this::taught))
                    .withEngagementEvents(each(
                            before.engagementEvents(),
                            event -> event.withAudiences(or(event.audiences(), () -> any.one(Audience.values())))))
                    .withSustainabilityPlan(before.sustainabilityPlan()
                            .map(plan -> plan.withDate(plan.date().orElseGet(this::past))));
        }

        private CommonAgenda taught(CommonAgenda agenda) {
            return agenda.withGlossary(agenda.glossary()
                            .map(text -> text.withAdoptedOn(text.adoptedOn().orElseGet(any::date))))
                    .withEquity(agenda.equity()
                            .map(text -> text.withAdoptedOn(text.adoptedOn().orElseGet(any::date))));
        }

        private Activity taught(Activity activity) {
            return activity.withStatus(or(activity.status(), ActivityStatus.values()))
                    .withPartners(or(activity.partners(), () -> any.id(PartnerId::of)))
                    .withStrategies(or(activity.strategies(), () -> any.id(StrategyId::of)))
                    .withType(activity.type().orElseGet(any::text))
                    .withArea(activity.area().orElseGet(any::text))
                    .withGroups(or(activity.groups(), () -> any.id(GroupId::of)))
                    .withReinforces(or(activity.reinforces(), () -> any.id(ActivityId::of)))
                    .withConfirmedOn(activity.confirmedOn().orElseGet(any::date));
        }

        private PlanStep taught(PlanStep step) {
            return step.withDone(or(step.done(), new Boolean[] {true, false}))
                    .withOwner(step.owner().orElseGet(() -> any.id(PartnerId::of)))
                    .withBudget(step.budget().orElseGet(() -> Money.parse("USD 1")))
                    .withIndicator(step.indicator().orElseGet(() -> any.id(IndicatorId::of)))
                    .withDueDate(step.dueDate().orElseGet(any::date));
        }

        private Meeting taught(Meeting meeting) {
            return meeting.withPrincipals(meeting.principals().orElseGet(any::number))
                    .withAgendaSentOn(meeting.agendaSentOn().orElseGet(any::date))
                    .withNotesSharedOn(meeting.notesSharedOn().orElseGet(any::date));
        }

        private Channel taught(Channel channel) {
            return channel.withCadence(or(channel.cadence(), Frequency.values()))
                    .withOwner(channel.owner().orElseGet(() -> any.id(PartnerId::of)))
                    .withAudiences(or(channel.audiences(), () -> any.one(Audience.values())))
                    .withDirection(or(channel.direction(), ChannelDirection.values()))
                    .withLastUsedOn(channel.lastUsedOn().orElseGet(any::date));
        }

        /** What a list holds has happened; what is still to come is as good as not recorded. */
        private LocalDate past() {
            return Samples.AS_OF.minusDays(30L * (any.number() + 18));
        }

        private static <E> List<E> each(List<E> list, UnaryOperator<E> lesson) {
            return list.stream().map(lesson).toList();
        }

        private <E> E or(Optional<E> known, E[] possible) {
            return known.orElseGet(() -> any.one(possible));
        }

        private <E> List<E> or(List<E> known, Supplier<E> possible) {
            return known.isEmpty() ? List.of(possible.get(), possible.get()) : known;
        }
    }
}
