package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/** Arbitrary initiatives in which anything may be missing or point nowhere, and what may still be learned of them. */
final class AnyNetwork {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d");

    private final Random random;

    AnyNetwork(Random random) {
        this.random = random;
    }

    /** An initiative, and the same with one thing more recorded. */
    record Learning(Initiative before, Initiative after) {}

    static Arbitrary<Learning> learning() {
        return Arbitraries.randomValue(random -> new AnyNetwork(random).learn());
    }

    private Learning learn() {
        Initiative before = initiative();
        return new Learning(before, learned(before));
    }

    private Initiative initiative() {
        Initiative.Builder initiative = Samples.initiative()
                .partners(Samples.partners("a", "b", "c"))
                .goals(some(3, Samples::goal))
                .groups(some(2, Samples::group))
                .strategies(some(3, this::strategy))
                .indicators(some(3, this::indicator))
                .activities(some(4, this::activity))
                .backbone(Backbone.builder().addOrganisations(PartnerId.of("a")).build());
        for (Section section : List.of(Section.STRATEGIES, Section.INDICATORS, Section.ACTIVITIES)) {
            if (random.nextInt(5) == 0) {
                initiative.addComplete(section);
            }
        }
        return initiative.build();
    }

    private Strategy strategy(String id) {
        return Samples.strategy(id).withGoals(some(() -> GoalId.of(letter())));
    }

    private Indicator indicator(String id) {
        return Samples.indicator(id)
                .withGoals(some(() -> GoalId.of(letter())))
                .withStrategies(some(() -> StrategyId.of(letter())));
    }

    private Activity activity(String id) {
        return Samples.activity(id).toBuilder()
                .status(status())
                .partners(some(() -> PartnerId.of(letter())))
                .strategies(some(() -> StrategyId.of(letter())))
                .goals(some(() -> GoalId.of(letter())))
                .indicators(some(() -> IndicatorId.of(letter())))
                .groups(some(() -> GroupId.of(letter())))
                .reinforces(some(() -> ActivityId.of(letter())))
                .type(word())
                .area(word())
                .build();
    }

    private Initiative learned(Initiative before) {
        return switch (random.nextInt(3)) {
            case 0 ->
                before.withStrategies(
                        oneMore(before, Section.STRATEGIES, before.strategies(), this::strategy, this::learned));
            case 1 ->
                before.withIndicators(
                        oneMore(before, Section.INDICATORS, before.indicators(), this::indicator, this::learned));
            default ->
                before.withActivities(
                        oneMore(before, Section.ACTIVITIES, before.activities(), this::activity, this::learned));
        };
    }

    /** Learns of the first element, or something more of one that is known. */
    private <E> List<E> oneMore(
            Initiative before, Section section, List<E> elements, Function<String, E> first, Function<E, E> learned) {
        List<E> after = new ArrayList<>(elements);
        if (before.complete().contains(section)) {
            return after;
        }
        if (after.isEmpty()) {
            after.add(first.apply("a"));
        } else {
            int place = random.nextInt(after.size());
            after.set(place, learned.apply(after.get(place)));
        }
        return after;
    }

    private Strategy learned(Strategy strategy) {
        return random.nextBoolean()
                ? strategy.withGoals(learned(strategy.goals(), () -> GoalId.of(letter())))
                : strategy.withTargetGroup(strategy.targetGroup().or(() -> Optional.of(GroupId.of(letter()))));
    }

    private Indicator learned(Indicator indicator) {
        return indicator.goals().isEmpty() && indicator.strategies().isEmpty()
                ? indicator.withGoals(GoalId.of(letter()))
                : indicator;
    }

    private Activity learned(Activity activity) {
        Activity.Builder learned = activity.toBuilder();
        switch (random.nextInt(8)) {
            case 0 -> learned.status(activity.status().or(() -> Optional.of(ActivityStatus.ACTIVE)));
            case 1 -> learned.status(activity.status().or(() -> Optional.of(ActivityStatus.ENDED)));
            case 2 -> learned.partners(learned(activity.partners(), () -> PartnerId.of(letter())));
            case 3 -> learned.groups(learned(activity.groups(), () -> GroupId.of(letter())));
            case 4 -> learned.reinforces(learned(activity.reinforces(), () -> ActivityId.of(letter())));
            case 5 -> learned.type(activity.type().or(() -> Optional.of("course")));
            case 6 -> learned.area(activity.area().or(() -> Optional.of("course")));
            default -> learned.strategies(learned(activity.strategies(), () -> StrategyId.of(letter())));
        }
        return learned.build();
    }

    private static <T> List<T> learned(List<T> known, Supplier<T> more) {
        return known.isEmpty() ? List.of(more.get()) : known;
    }

    private Optional<ActivityStatus> status() {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(random.nextInt(5) == 0 ? ActivityStatus.PLANNED : ActivityStatus.ACTIVE);
    }

    private Optional<String> word() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(3) == 0 ? "talk" : "course");
    }

    private String letter() {
        return LETTERS.get(random.nextInt(LETTERS.size()));
    }

    private <T> List<T> some(int most, Function<String, T> make) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> make.apply(LETTERS.get(i)))
                .toList();
    }

    private <T> List<T> some(Supplier<T> make) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> make.get())
                .distinct()
                .toList();
    }
}
