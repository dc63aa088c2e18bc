package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.OverlapDecision;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.jspecify.annotations.Nullable;

/** Mutually reinforcing activities: whether it was decided what to do where partners do the same. */
final class OverlapsYardstick {

    private static final int SEVERAL = 2;

    /** What overlapping activities share; null where it is not recorded. */
    private record Cell(
            StrategyId strategy,
            @Nullable String type,
            @Nullable GroupId group,
            @Nullable String area) {
        boolean isDescribed() {
            return type != null && group != null && area != null;
        }
    }

    private final Data data;
    private final Doings doings;
    private final boolean isComplete;
    private final Map<Cell, List<Activity>> cells = new LinkedHashMap<>();
    private final Map<Cell, Truth> decisions = new HashMap<>();
    private final Map<StrategyId, Truth> strategies = new HashMap<>();

    OverlapsYardstick(Data data, Doings doings) {
        this.data = data;
        this.doings = doings;
        this.isComplete = data.isComplete(Section.ACTIVITIES);
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("mra-overlaps-handled", overlapsHandled());
    }

    private Outcome overlapsHandled() {
        if (data.initiative.activities().isEmpty() && !isComplete) {
            return data.empty(Section.ACTIVITIES, "activities");
        }
        fillCells();
        readDecisions();
        Truth unlisted = data.unlisted(Section.OVERLAP_DECISIONS, data.initiative.overlapDecisions());
        Count count = new Count("strategies");
        for (Map.Entry<Cell, List<Activity>> each : cells.entrySet()) {
            Truth isOverlap = isOverlap(each.getKey(), each.getValue());
            if (isOverlap.possibly()) {
                Cell cell = each.getKey();
                count.add(
                        cell.strategy().value(),
                        name(cell),
                        isOverlap,
                        isDecided(cell).or(unlisted));
            }
        }
        List<Activity> all = new ArrayList<>();
        for (Activity activity : data.initiative.activities()) {
            if (doings.isActive(activity).possibly()) {
                all.add(activity);
            }
        }
        if (overlap(all).possibly()) {
            for (Activity activity : doings.withoutStrategy) {
                if (doings.isActive(activity).possibly()) {
                    String path = "activities[" + activity.id() + "]";
                    count.addAt(path, Data.name(activity), Truth.OPEN, unlisted);
                }
            }
        }
        return count.share(Scale.ALL_OR_SOME, "overlaps have a decision", Outcome.yes("no activities overlap"));
    }

    private void fillCells() {
        for (Activity activity : data.initiative.activities()) {
            if (doings.isActive(activity).possibly()) {
                Set<Cell> own = new HashSet<>();
                for (StrategyId strategy : activity.strategies()) {
                    for (GroupId group : activity.groups()) {
                        own.add(new Cell(strategy, folded(activity.type()), group, folded(activity.area())));
                    }
                    if (activity.groups().isEmpty()) {
                        own.add(new Cell(strategy, folded(activity.type()), null, folded(activity.area())));
                    }
                }
                for (Cell cell : own) {
                    cells.computeIfAbsent(cell, none -> new ArrayList<>()).add(activity);
                }
            }
        }
    }

    private static @Nullable String folded(Optional<String> text) {
        String folded = text.orElse("").strip().toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? null : folded;
    }

    private void readDecisions() {
        Truth unmarked = data.unmarked(Section.OVERLAP_DECISIONS);
        for (OverlapDecision decision : data.initiative.overlapDecisions()) {
            if (data.hasComeOrUndated(decision.date())) {
                Cell cell = new Cell(
                        decision.strategy(),
                        folded(decision.type()),
                        decision.group().orElse(null),
                        folded(decision.area()));
                decisions.merge(cell, decision.outcome().isPresent() ? Truth.YES : unmarked, Truth::or);
            }
        }
    }

    /** A decision that leaves a part open holds for every cell that has the others. */
    private Truth isDecided(Cell cell) {
        Truth isDecided = Truth.NO;
        for (int open = 0; open < 8; open++) {
            Cell key = new Cell(
                    cell.strategy(),
                    (open & 1) == 0 ? cell.type() : null,
                    (open & 2) == 0 ? cell.group() : null,
                    (open & 4) == 0 ? cell.area() : null);
            isDecided = isDecided.or(decisions.getOrDefault(key, Truth.NO));
        }
        return isDecided;
    }

    /** An activity that is not fully described may overlap with any of its strategy. */
    private Truth isOverlap(Cell cell, List<Activity> activities) {
        if (cell.isDescribed() || isComplete) {
            return overlap(activities);
        }
        Truth any = strategies.computeIfAbsent(
                cell.strategy(), id -> overlap(data.activitiesByStrategy.getOrDefault(id, List.of())));
        return any.possibly() ? Truth.OPEN : Truth.NO;
    }

    private Truth overlap(List<Activity> several) {
        Roster roster = new Roster();
        int certain = 0;
        int possible = 0;
        for (Activity activity : several) {
            Truth isActive = doings.isActive(activity);
            roster.add(isActive, Doings.partners(activity), isComplete);
            if (isActive.possibly() && doings.mayHaveOthers(activity)) {
                roster.open();
            }
            certain += isActive.surely() ? 1 : 0;
            possible += isActive.possibly() ? 1 : 0;
        }
        return Truth.between(certain > 1, possible > 1).and(roster.hasAtLeast(SEVERAL));
    }

    private String name(Cell cell) {
        Strategy strategy = data.strategies.get(cell.strategy());
        List<String> parts = new ArrayList<>();
        if (cell.type() != null) {
            parts.add(cell.type());
        }
        if (cell.group() != null) {
            var group = data.groups.get(cell.group());
            parts.add(group == null ? cell.group().value() : Data.name(group));
        }
        if (cell.area() != null) {
            parts.add(cell.area());
        }
        String name = strategy == null ? cell.strategy().value() : Data.name(strategy);
        return parts.isEmpty() ? name : name + " (" + String.join(", ", parts) + ")";
    }
}
