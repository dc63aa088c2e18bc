package org.collectiveimpact.examples.benchmarks.records;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.GapOutcome;
import org.collectiveimpact.model.OverlapOutcome;
import org.collectiveimpact.model.PlanStatus;
import org.jspecify.annotations.Nullable;

/** What they do. */
final class Work {

    private Work() {}

    record Activity(
            Id id,
            String name,
            List<Id> partners,
            @Nullable Id lead,
            List<Id> strategies,
            List<Id> goals,
            List<Id> indicators,
            @Nullable String type,
            List<Id> groups,
            @Nullable String area,
            List<Id> reinforces,
            @Nullable ActivityStatus status,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable String note,
            List<Id> sources) {}

    record ActionPlan(
            @Nullable PlanStatus status,
            @Nullable LocalDate adoptedOn,
            List<Id> strategies,
            List<PlanStep> steps,
            List<Id> sources) {}

    record PlanStep(
            String name,
            @Nullable Id owner,
            @Nullable LocalDate dueDate,
            @Nullable Money budget,
            @Nullable Id indicator,
            @Nullable Boolean done) {}

    record OverlapDecision(
            Id strategy,
            @Nullable String type,
            @Nullable Id group,
            @Nullable String area,
            @Nullable OverlapOutcome outcome,
            @Nullable LocalDate date,
            List<Id> sources) {}

    record GapDecision(
            Id strategy,
            Id group,
            @Nullable GapOutcome outcome,
            @Nullable LocalDate date,
            List<Id> sources) {}
}
