package org.collectiveimpact.examples.benchmarks;

import static org.collectiveimpact.examples.benchmarks.GeneratedInitiative.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.GapDecision;
import org.collectiveimpact.model.GapOutcome;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.OverlapDecision;
import org.collectiveimpact.model.OverlapOutcome;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PlanStatus;
import org.collectiveimpact.model.PlanStep;

/** Who does what for whom, where that overlaps or is missing, and the joint plan. */
final class GeneratedWork {

    private GeneratedWork() {}

    static void add(Initiative.Builder initiative, Size size) {
        initiative
                .activities(times(size.activities, i -> activity(i, size)))
                .actionPlan(ActionPlan.builder()
                        .status(PlanStatus.RUNNING)
                        .adoptedOn(LocalDate.of(2025, 9, 1))
                        .strategies(times(size.strategies - size.strategies / 8, GeneratedInitiative::strategy))
                        .steps(times(2 * size.strategies, i -> step(i, size)))
                        .build())
                .overlapDecisions(times(size.strategies / 2, GeneratedWork::overlapDecision))
                .gapDecisions(times(size.strategies * 2, i -> gapDecision(i, size)));
    }

    private static Activity activity(int i, Size size) {
        int strategy = i % size.strategies;
        Activity.Builder activity = Activity.builder()
                .id(id(i))
                .name("Activity " + i)
                .addPartners(partner(i, size), partner(7 * i + 3, size))
                .lead(partner(i, size))
                .addIndicators(GeneratedInitiative.indicator(i % size.indicators))
                .type("type-" + strategy % 5)
                .area("area-" + i % 2)
                .startedOn(LocalDate.of(2024, 1, 15).plusMonths(i % 24));
        if (i % 19 == 11) {
            activity.addGoals(GeneratedInitiative.goal(i % size.goals));
        } else {
            activity.addStrategies(GeneratedInitiative.strategy(strategy));
        }
        if (i % 29 != 5) {
            activity.addGroups(
                    GeneratedInitiative.group(i % size.groups), GeneratedInitiative.group((i + 1) % size.groups));
        }
        if (i % 3 != 0) {
            activity.addReinforces(id((i + 1) % size.activities));
        }
        if (i % 6 != 5) {
            activity.confirmedOn(LocalDate.of(2026, 1 + i % 5, 10));
        }
        return (i % 31 == 30 ? activity : withStatus(i, activity)).build();
    }

    private static Activity.Builder withStatus(int i, Activity.Builder activity) {
        if (i % 14 == 13) {
            return activity.status(ActivityStatus.ENDED).endedOn(LocalDate.of(2026, 2, 28));
        }
        return activity.status(i % 10 == 9 ? ActivityStatus.PLANNED : ActivityStatus.ACTIVE);
    }

    private static ActivityId id(int i) {
        return ActivityId.of("activity-" + i);
    }

    private static PartnerId partner(int i, Size size) {
        return GeneratedInitiative.partner(i % size.partners);
    }

    private static PlanStep step(int i, Size size) {
        PlanStep.Builder step = PlanStep.builder()
                .name("Step " + i)
                .owner(partner(i, size))
                .dueDate(LocalDate.of(2026, 1, 31).plusMonths(i % 12))
                .indicator(GeneratedInitiative.indicator(i % size.indicators));
        if (i % 7 != 6) {
            step.budget(Money.of("USD", BigDecimal.valueOf(1000L * (1 + i % 9))));
        }
        return (i % 15 == 14 ? step : step.done(i % 4 != 3)).build();
    }

    private static OverlapDecision overlapDecision(int i) {
        OverlapDecision.Builder decision = OverlapDecision.builder()
                .strategy(GeneratedInitiative.strategy(2 * i))
                .date(LocalDate.of(2026, 3, 1));
        if (i % 3 == 1) {
            decision.area("area-0");
        }
        return (i % 5 == 4 ? decision : decision.outcome(OverlapOutcome.INTENDED)).build();
    }

    private static GapDecision gapDecision(int i, Size size) {
        GapDecision.Builder decision = GapDecision.builder()
                .strategy(GeneratedInitiative.strategy(i % size.strategies))
                .group(GeneratedInitiative.group(i % size.groups))
                .date(LocalDate.of(2026, 3, 1));
        return (i % 9 == 8 ? decision : decision.outcome(GapOutcome.LATER)).build();
    }
}
