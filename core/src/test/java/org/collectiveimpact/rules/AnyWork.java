package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.ChangeReason;
import org.collectiveimpact.model.GapDecision;
import org.collectiveimpact.model.GapOutcome;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.MilestoneId;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Objective;
import org.collectiveimpact.model.OverlapDecision;
import org.collectiveimpact.model.OverlapOutcome;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PlanStatus;
import org.collectiveimpact.model.PlanStep;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyChange;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;
import org.collectiveimpact.model.WorkGroupStatus;

/**
 * Arbitrary initiatives at work: activities and the plan, work groups, ties, and what was decided.
 *
 * <p>All ids come from a few letters, so that some point nowhere and some are taken twice. Anything may be missing.
 */
final class AnyWork {

    private final Random random;

    AnyWork(Random random) {
        this.random = random;
    }

    static Arbitrary<Initiative> any() {
        return Arbitraries.randomValue(random -> new AnyWork(random).initiative());
    }

    Initiative initiative() {
        Initiative.Builder initiative = Samples.blank().toBuilder()
                .phase(maybe(() -> random.nextInt(7)))
                .partners(some(this::partner))
                .groups(some(this::group))
                .goals(some(this::goal))
                .strategies(some(this::strategy))
                .milestones(some(this::milestone))
                .activities(some(this::activity))
                .actionPlan(maybe(this::plan))
                .overlapDecisions(some(this::overlapDecision))
                .gapDecisions(some(this::gapDecision))
                .relationships(some(this::tie))
                .workGroups(some(this::workGroup))
                .strategyChanges(some(this::change))
                .backbone(maybe(() -> Backbone.builder()
                        .organisations(some(() -> id(PartnerId::of)))
                        .build()))
                .complete(Stream.of(Section.values())
                        .filter(section -> random.nextInt(4) == 0)
                        .collect(Collectors.toSet()));
        return AnyTalk.add(initiative, this).build();
    }

    private Partner partner() {
        return Partner.builder().id(id(PartnerId::of)).name(text()).build();
    }

    private Group group() {
        return Group.builder()
                .id(id(GroupId::of))
                .name(text())
                .breakdown("place")
                .build();
    }

    private Goal goal() {
        return Goal.builder()
                .id(id(GoalId::of))
                .name(text())
                .level(maybe(() -> one(Level.values())))
                .build();
    }

    private Strategy strategy() {
        return Strategy.builder()
                .id(id(StrategyId::of))
                .name(text())
                .goals(some(() -> id(GoalId::of)))
                .lever(maybe(() -> one(Lever.values())))
                .side(maybe(this::text))
                .targetGroup(maybe(() -> id(GroupId::of)))
                .priority(maybe(random::nextBoolean))
                .build();
    }

    private Milestone milestone() {
        return Milestone.builder()
                .id(id(MilestoneId::of))
                .name(text())
                .goal(maybe(() -> id(GoalId::of)))
                .level(maybe(() -> one(Level.values())))
                .build();
    }

    private Activity activity() {
        return Activity.builder()
                .id(id(ActivityId::of))
                .name(text())
                .partners(some(() -> id(PartnerId::of)))
                .lead(maybe(() -> id(PartnerId::of)))
                .strategies(some(() -> id(StrategyId::of)))
                .goals(some(() -> id(GoalId::of)))
                .type(maybe(this::text))
                .groups(some(() -> id(GroupId::of)))
                .area(maybe(this::text))
                .reinforces(some(() -> id(ActivityId::of)))
                .status(maybe(() -> one(ActivityStatus.values())))
                .startedOn(maybe(this::date))
                .endedOn(random.nextInt(4) == 0 ? maybe(this::date) : Optional.empty())
                .confirmedOn(maybe(this::date))
                .build();
    }

    private ActionPlan plan() {
        return ActionPlan.builder()
                .status(maybe(() -> one(PlanStatus.values())))
                .adoptedOn(maybe(this::date))
                .strategies(some(() -> id(StrategyId::of)))
                .steps(some(() -> PlanStep.builder()
                        .name(text())
                        .owner(maybe(() -> id(PartnerId::of)))
                        .dueDate(maybe(this::date))
                        .budget(maybe(() -> Money.parse("USD 1")))
                        .indicator(maybe(() -> id(IndicatorId::of)))
                        .done(maybe(random::nextBoolean))
                        .build()))
                .build();
    }

    private OverlapDecision overlapDecision() {
        return OverlapDecision.builder()
                .strategy(id(StrategyId::of))
                .type(maybe(this::text))
                .group(maybe(() -> id(GroupId::of)))
                .area(maybe(this::text))
                .outcome(maybe(() -> one(OverlapOutcome.values())))
                .date(maybe(this::date))
                .build();
    }

    private GapDecision gapDecision() {
        return GapDecision.builder()
                .strategy(id(StrategyId::of))
                .group(id(GroupId::of))
                .outcome(maybe(() -> one(GapOutcome.values())))
                .date(maybe(this::date))
                .build();
    }

    private Relationship tie() {
        return Relationship.builder()
                .a(id(PartnerId::of))
                .b(id(PartnerId::of))
                .level(maybe(() -> one(CollaborationLevel.values())))
                .date(maybe(this::date))
                .build();
    }

    private WorkGroup workGroup() {
        return WorkGroup.builder()
                .id(id(WorkGroupId::of))
                .name(text())
                .strategies(some(() -> id(StrategyId::of)))
                .objectives(some(() -> Objective.builder()
                        .text(text())
                        .strategy(maybe(() -> id(StrategyId::of)))
                        .build()))
                .members(some(() -> Samples.member(id(Function.identity()))))
                .status(maybe(() -> one(WorkGroupStatus.values())))
                .build();
    }

    private StrategyChange change() {
        return StrategyChange.builder()
                .strategy(id(StrategyId::of))
                .date(maybe(this::date))
                .reason(maybe(() -> one(ChangeReason.values())))
                .sources(some(() -> id(ReferenceId::of)))
                .build();
    }

    /** Returns up to four of something. */
    <E> List<E> some(Supplier<E> element) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> element.get())
                .toList();
    }

    /** Returns something three times in four. */
    <E> Optional<E> maybe(Supplier<E> element) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(element.get());
    }

    <E> E one(E[] elements) {
        return elements[random.nextInt(elements.length)];
    }

    <I> I id(Function<String, I> type) {
        return type.apply(one(new String[] {"a", "b", "c", "d"}));
    }

    String text() {
        return one(new String[] {"Reading", "North side", " ", ""});
    }

    int number() {
        return random.nextInt(12) - 1;
    }

    /** Returns a day of two years, or one at the ends of time. */
    LocalDate date() {
        LocalDate[] ends = {LocalDate.MIN, LocalDate.MAX};
        return random.nextInt(20) == 0 ? one(ends) : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730) - 200);
    }
}
