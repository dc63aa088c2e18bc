package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Activities that may overlap, whether they do, and whether that was decided on. */
    private record Overlap(Place place, Optional<Boolean> told, Optional<Boolean> decided) {}

    /** What overlapping activities have in common. */
    private record Cell(StrategyId strategy, Optional<String> type, Optional<GroupId> group, Optional<String> area) {

        boolean isDescribed() {
            return type.isPresent() && group.isPresent() && area.isPresent();
        }

        /** Returns the cells of the decisions that hold for this one. */
        List<Cell> withOpenParts() {
            List<Cell> cells = new ArrayList<>();
            for (Optional<String> some : openToo(type)) {
                for (Optional<GroupId> any : openToo(group)) {
                    for (Optional<String> where : openToo(area)) {
                        cells.add(new Cell(strategy, some, any, where));
                    }
                }
            }
            return cells;
        }

        private static <T> List<Optional<T>> openToo(Optional<T> part) {
            return part.isPresent() ? List.of(part, Optional.empty()) : List.of(part);
        }
    }

    private final Facts facts;
    private final int partners;
    private final List<Activity> all;
    private final Index<Cell, Activity> activities;
    private final Index<Cell, OverlapDecision> decisions;
    private final Map<StrategyId, Optional<Boolean>> strategies = new HashMap<>();

    private Overlaps(int partners, Facts facts) {
        this.facts = facts;
        this.partners = partners;
        this.all = Those.of(
                facts.initiative().activities(),
                activity -> Activities.isActive(activity, facts).orElse(true));
        this.activities = Index.by(all, Overlaps::cells);
        this.decisions = Index.by(
                facts.initiative().overlapDecisions().stream()
                        .filter(decision -> decision.date().map(facts::hasCome).orElse(true))
                        .toList(),
                decision -> List.of(new Cell(
                        decision.strategy(),
                        decision.type().flatMap(Names::folded),
                        decision.group(),
                        decision.area().flatMap(Names::folded))));
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
                overlaps.add(new Overlap(place(cell), isOverlap, isDecided(cell)));
            }
        });
        return Among.of(overlaps, Overlap::place, Overlap::told, Overlap::decided)
                .share(
                        criterion,
                        "overlaps of activities have a decision",
                        Reading.of(Answer.YES, "no activities of different partners overlap"),
                        "no activities of different partners are known to overlap");
    }

    /** Returns one possible overlap for each activity that may be of any strategy, decided or not. */
    private List<Overlap> anywhere() {
        boolean isOpen = !facts.isComplete(Section.ACTIVITIES) && overlap(all).orElse(true);
        Optional<Boolean> decided =
                facts.unlisted(Section.OVERLAP_DECISIONS, facts.initiative().overlapDecisions());
        List<Overlap> overlaps = new ArrayList<>();
        for (Activity activity : all) {
            if (isOpen && activity.strategies().isEmpty()) {
                overlaps.add(new Overlap(Place.of(Section.ACTIVITIES, activity), Optional.empty(), decided));
            }
        }
        return overlaps;
    }

    private static List<Cell> cells(Activity activity) {
        List<Optional<GroupId>> groups = new ArrayList<>();
        activity.groups().forEach(group -> groups.add(Optional.of(group)));
        if (groups.isEmpty()) {
            groups.add(Optional.empty());
        }
        Optional<String> type = activity.type().flatMap(Names::folded);
        Optional<String> area = activity.area().flatMap(Names::folded);
        List<Cell> cells = new ArrayList<>();
        for (StrategyId strategy : activity.strategies()) {
            for (Optional<GroupId> group : groups) {
                cells.add(new Cell(strategy, type, group, area));
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
                        cell.withOpenParts(),
                        each -> Told.any(
                                decisions.of(each),
                                decision -> decision.outcome()
                                        .map(outcome -> true)
                                        .or(() -> facts.unmarked(Section.OVERLAP_DECISIONS)))),
                facts.unlisted(Section.OVERLAP_DECISIONS, facts.initiative().overlapDecisions())));
    }

    private Place place(Cell cell) {
        String strategy = facts.strategy(cell.strategy())
                .map(Names::of)
                .orElse(cell.strategy().value());
        String shared = Stream.of(
                        cell.type(),
                        cell.group()
                                .map(id ->
                                        facts.group(id).<String>map(Names::of).orElse(id.value())),
                        cell.area())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Place.at(
                Section.STRATEGIES, cell.strategy(), shared.isEmpty() ? strategy : strategy + " (" + shared + ")");
    }
}
