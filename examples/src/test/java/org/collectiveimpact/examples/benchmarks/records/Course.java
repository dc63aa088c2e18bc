package org.collectiveimpact.examples.benchmarks.records;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.examples.benchmarks.records.Figures.Target;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.ChangeKind;
import org.collectiveimpact.model.ChangeReason;
import org.collectiveimpact.model.DecisionOutcome;
import org.collectiveimpact.model.DecisionTopic;
import org.collectiveimpact.model.EvidenceBasis;
import org.collectiveimpact.model.Level;
import org.jspecify.annotations.Nullable;

/** Where they want to go, and by which way. */
final class Course {

    private Course() {}

    record Goal(
            Id id,
            String name,
            @Nullable String description,
            @Nullable Level level,
            @Nullable Integer priority,
            @Nullable Target target,
            List<Id> sources) {}

    record Strategy(
            Id id,
            String name,
            @Nullable String description,
            List<Id> goals,
            @Nullable Lever lever,
            @Nullable String side,
            @Nullable EvidenceBasis evidenceBasis,
            List<Id> evidence,
            @Nullable Id targetGroup,
            @Nullable Boolean priority,
            List<Id> sources) {}

    record IntermediateOutcome(
            Id id, String name, List<Id> strategies, List<Id> after, List<Id> goals, List<Id> sources) {}

    record Milestone(
            Id id,
            String name,
            @Nullable Id goal,
            @Nullable Level level,
            @Nullable Boolean quickWin,
            @Nullable LocalDate dueDate,
            @Nullable Boolean done,
            List<Id> sources) {}

    record StrategyChange(
            Id strategy,
            @Nullable ChangeKind kind,
            @Nullable LocalDate date,
            @Nullable ChangeReason reason,
            @Nullable String note,
            List<Id> sources) {}

    record Decision(
            @Nullable DecisionTopic topic,
            @Nullable DecisionOutcome outcome,
            @Nullable LocalDate date,
            @Nullable String rationale,
            List<Id> sources) {}
}
