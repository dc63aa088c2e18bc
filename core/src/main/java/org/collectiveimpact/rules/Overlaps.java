package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.OverlapDecision;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;

/**
 * Whether it was decided what to do where several activities of different partners are the same in strategy, type,
 * group and area.
 *
 * <p>An activity of which one of these is not recorded may overlap with any other of its strategy, and one that names no
 * strategy with any other at all. A decision that leaves one of them open holds for all of them.
 */
final class Overlaps {

    /** Activities that may overlap, where, whether they do, and whether that was decided on. */
    private record Overlap(Supplier<Place> place, Optional<Boolean> told, Optional<Boolean> decided) {}

    /** What overlapping activities have in common. */
    private record Cell(StrategyId strategy, Optional<String> type, Optional<GroupId> group, Optional<String> area) {

        boolean isDescribed() {
            return type.isPresent() && group.isPresent() && area.isPresent();
        }

        /** Returns the cell with some parts left open. */
        Cell without(Parts open) {
            return new Cell(
                    strategy,
                    open.type() ? Optional.empty() : type,
                    open.group() ? Optional.empty() : group,
                    open.area() ? Optional.empty() : area);
        }

        Parts openParts() {
            return new Parts(type.isEmpty(), group.isEmpty(), area.isEmpty());
        }
    }

    /** Some parts of a cell. */
    private record Parts(boolean type, boolean group, boolean area) {}

    private final Facts facts;
    private final int partners;
    private final List<Activity> all;
    private final Index<Cell, Activity> activities;
    private final Index<Cell, OverlapDecision> decisions;

    /** Which parts decisions leave open. */
    private final Set<Parts> open = new LinkedHashSet<>();

    private final Map<StrategyId, Optional<Boolean>> strategies = new HashMap<>();

    private Overlaps(int partners, Facts facts) {
        this.facts = facts;
        this.partners = partners;
        this.all = Those.of(
                facts.initiative().activities(),
                activity -> Activities.isActive(activity, facts).orElse(true));
        this.activities = Index.by(all, Overlaps::cells);
        this.decisions = Index.byOne(
                Those.of(
                        facts.initiative().overlapDecisions(),
                        decision -> decision.date().map(facts::hasCome).orElse(true)),
                Overlaps::cell);
        decisions.forEach((cell, same) -> open.add(cell.openParts()));
    }

    private static Cell cell(OverlapDecision decision) {
        return new Cell(
                decision.strategy(),
                decision.type().flatMap(Names::folded),
                decision.group(),
                decision.area().flatMap(Names::folded));
    }

    static Reading read(Criterion criterion, Facts facts) {
        boolean isOpen = facts.initiative().activities().isEmpty() && !facts.isComplete(Section.ACTIVITIES);
        return isOpen
                ? facts.empty(Section.ACTIVITIES, "activities")
                : new Overlaps(criterion.limits().number("partners"), facts).read(criterion);
    }

    private Reading read(Criterion criterion) {
        List<Overlap> overlaps = anywhere();
        activities.forEach((cell, several) -> {
            Optional<Boolean> isOverlap = isOverlap(cell, several);
            if (isOverlap.orElse(true)) {
                overlaps.add(new Overlap(() -> place(cell), isOverlap, isDecided(cell)));
            }
        });
        return Among.of(overlaps, overlap -> overlap.place().get(), Overlap::told, Overlap::decided)
                .share(
                        criterion,
                        "overlaps of activities have a decision",
                        Reading.of(Answer.YES, "no activities of different partners overlap"),
                        "no activities of different partners are known to overlap");
    }

    /** Returns one possible overlap for each activity that may be of any strategy, decided or not. */
    private List<Overlap> anywhere() {
        List<Activity> silent = Those.of(all, activity -> activity.strategies().isEmpty());
        boolean isOpen = !silent.isEmpty()
                && !facts.isComplete(Section.ACTIVITIES)
                && overlap(all).orElse(true);
        Optional<Boolean> decided =
                facts.unlisted(Section.OVERLAP_DECISIONS, facts.initiative().overlapDecisions());
        List<Overlap> overlaps = new ArrayList<>();
        for (Activity activity : isOpen ? silent : List.<Activity>of()) {
            overlaps.add(new Overlap(() -> Place.of(Section.ACTIVITIES, activity), Optional.empty(), decided));
        }
        return overlaps;
    }

    private static List<Cell> cells(Activity activity) {
        Optional<String> type = activity.type().flatMap(Names::folded);
        Optional<String> area = activity.area().flatMap(Names::folded);
        List<Cell> cells = new ArrayList<>();
        for (StrategyId strategy : activity.strategies()) {
            for (GroupId group : activity.groups()) {
                cells.add(new Cell(strategy, type, Optional.of(group), area));
            }
            if (activity.groups().isEmpty()) {
                cells.add(new Cell(strategy, type, Optional.empty(), area));
            }
        }
        return cells;
    }

    private Optional<Boolean> isOverlap(Cell cell, List<Activity> several) {
        return cell.isDescribed() || facts.isComplete(Section.ACTIVITIES)
                ? overlap(several)
                : strategies
                        .computeIfAbsent(
                                cell.strategy(),
                                strategy -> overlap(facts.links().activitiesOf(strategy)))
                        .filter(overlapping -> !overlapping);
    }

    private Optional<Boolean> overlap(List<Activity> several) {
        if (several.size() < 2) {
            return Told.NO;
        }
        Roll<PartnerId> roll = new Roll<>();
        long certain = 0;
        long possible = 0;
        for (Activity activity : several) {
            Optional<Boolean> active = Activities.isActive(activity, facts);
            Activities.add(roll, active, activity, facts);
            certain += active.orElse(false) ? 1 : 0;
            possible += active.orElse(true) ? 1 : 0;
        }
        return Told.all(List.of(Told.between(certain > 1, possible > 1), roll.hasAtLeast(partners)));
    }

    private Optional<Boolean> isDecided(Cell cell) {
        return Told.any(List.of(
                Told.any(
                        open,
                        parts -> Told.any(
                                decisions.of(cell.without(parts)),
                                decision -> decision.outcome()
                                        .map(outcome -> true)
                                        .or(() -> facts.unmarked(Section.OVERLAP_DECISIONS)))),
                facts.unlisted(Section.OVERLAP_DECISIONS, facts.initiative().overlapDecisions())));
    }

    private Place place(Cell cell) {
        String strategy = facts.strategy(cell.strategy())
                .map(Names::of)
                .orElse(cell.strategy().value());
        List<String> shared = new ArrayList<>();
        cell.type().ifPresent(shared::add);
        cell.group()
                .map(id -> facts.group(id).<String>map(Names::of).orElse(id.value()))
                .ifPresent(shared::add);
        cell.area().ifPresent(shared::add);
        return Place.at(
                Section.STRATEGIES,
                cell.strategy(),
                shared.isEmpty() ? strategy : strategy + " (" + String.join(", ", shared) + ")");
    }
}
