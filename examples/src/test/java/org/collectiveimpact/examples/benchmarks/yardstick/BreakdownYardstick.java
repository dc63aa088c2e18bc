package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;

/** Shared measurement: whether the indicators of the population look at its groups, and go on doing so. */
final class BreakdownYardstick {

    private static final int GROUPS = 2;
    private static final int GAP_MONTHS = 12;

    private final Data data;

    BreakdownYardstick(Data data) {
        this.data = data;
    }

    void answer(Map<String, Outcome> answers) {
        if (data.judging.isEmpty()) {
            Outcome none = data.empty(Section.INDICATORS, "indicators");
            answers.put("sm-disaggregated", none);
            answers.put("sm-gap-trend", none);
            return;
        }
        Count brokenDown = new Count("indicators");
        Count followed = new Count("indicators");
        int least = 0;
        int most = 0;
        for (Measured measured : data.judging) {
            Truth isOfPopulation = measured.indicator()
                    .level()
                    .map(level -> Truth.of(level == Level.POPULATION))
                    .orElse(data.unmarked(Section.INDICATORS));
            if (isOfPopulation.possibly()) {
                boolean isSilent = measured.figures().stream()
                                .noneMatch(figure -> figure.group().isPresent())
                        && data.unmarked(Section.INDICATORS).possibly();
                Breakdowns breakdowns = isSilent
                        ? new Breakdowns(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE)
                        : breakdowns(measured.figures());
                brokenDown.add(
                        measured.indicator(),
                        isOfPopulation,
                        Truth.between(breakdowns.groups >= GROUPS, breakdowns.possibleGroups >= GROUPS));
                Truth isFollowed = Truth.between(breakdowns.dates >= 2, breakdowns.possibleDates >= 2);
                followed.add(measured.indicator(), isOfPopulation, isFollowed);
                least = Math.max(least, isOfPopulation.surely() ? breakdowns.dates : 0);
                most = Math.max(most, breakdowns.possibleDates);
            }
        }
        Scale scale = Scale.atLeast(2, 1);
        answers.put(
                "sm-disaggregated",
                brokenDown.share(Scale.ALL_OR_SOME, "population indicators are broken down by groups"));
        answers.put(
                "sm-gap-trend",
                followed.size() == 0
                        ? Outcome.no("no population indicator")
                        : followed.enough(
                                scale.applyAsDouble(least),
                                scale.applyAsDouble(most),
                                "population indicators follow the gap (most dates: " + least + ")"));
    }

    /** What the best breakdown of an indicator comes to, without and with the figures of groups nobody described. */
    private record Breakdowns(int groups, int possibleGroups, int dates, int possibleDates) {}

    private Breakdowns breakdowns(List<Observation> figures) {
        Map<String, List<Observation>> byName = new HashMap<>();
        List<Observation> undescribed = new ArrayList<>();
        for (Observation figure : figures) {
            if (figure.group().isPresent()) {
                Group group = data.groups.get(figure.group().get());
                if (group == null) {
                    undescribed.add(figure);
                } else {
                    byName.computeIfAbsent(group.breakdown(), none -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
        int groups = 0;
        int dates = 0;
        int possibleGroups = groups(undescribed);
        int possibleDates = gapDates(undescribed);
        for (List<Observation> certain : byName.values()) {
            groups = Math.max(groups, groups(certain));
            dates = Math.max(dates, gapDates(certain));
            if (!undescribed.isEmpty()) {
                List<Observation> possible = new ArrayList<>(certain);
                possible.addAll(undescribed);
                possibleGroups = Math.max(possibleGroups, groups(possible));
                possibleDates = Math.max(possibleDates, gapDates(possible));
            }
        }
        return new Breakdowns(groups, Math.max(groups, possibleGroups), dates, Math.max(dates, possibleDates));
    }

    private static int groups(List<Observation> figures) {
        Set<GroupId> groups = new HashSet<>();
        for (Observation figure : figures) {
            figure.group().ifPresent(groups::add);
        }
        return groups.size();
    }

    /** Counts the days, far enough apart, by which several groups were observed for the same period. */
    private static int gapDates(List<Observation> figures) {
        Map<DateRange, Set<GroupId>> groups = new TreeMap<>();
        for (Observation figure : figures) {
            figure.group()
                    .ifPresent(group -> groups.computeIfAbsent(figure.period(), none -> new HashSet<>())
                            .add(group));
        }
        List<LocalDate> days = new ArrayList<>();
        for (Map.Entry<DateRange, Set<GroupId>> period : groups.entrySet()) {
            if (period.getValue().size() > 1) {
                days.add(period.getKey().end());
            }
        }
        Collections.sort(days);
        int dates = 0;
        LocalDate next = LocalDate.MIN;
        for (LocalDate day : days) {
            if (!day.isBefore(next)) {
                dates++;
                next = day.plusMonths(GAP_MONTHS);
            }
        }
        return dates;
    }
}
