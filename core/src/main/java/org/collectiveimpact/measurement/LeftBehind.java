package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;

/**
 * The groups for which an indicator gets worse while it improves for the whole population.
 *
 * <p>For each group, the first period for which both have a figure, measured in the same way, is compared with the last.
 * Where figures contradict each other, every way to read them has to say the same.
 *
 * @param indicator the indicator
 * @param compared the groups that were compared with the whole population, in the order of their ids
 * @param found those that are left behind
 * @param notCompared the groups that were not compared, and why, in words
 */
public record LeftBehind(IndicatorId indicator, List<GroupId> compared, List<Behind> found, List<String> notCompared) {

    /** Copies the lists. */
    public LeftBehind {
        compared = List.copyOf(compared);
        found = List.copyOf(found);
        notCompared = List.copyOf(notCompared);
    }

    /**
     * A group that is left behind.
     *
     * @param group the group
     * @param first the period from which the changes are counted
     * @param last the period up to which they are counted
     * @param whole the improvement for the whole population
     * @param part the change for the worse in the group
     */
    public record Behind(GroupId group, DateRange first, DateRange last, Change whole, Change part) {

        /** Returns it in words. */
        @Override
        public String toString() {
            return first + " against " + last + ": worse for " + group + ", " + part
                    + ", while the whole population improves, " + whole;
        }
    }

    /**
     * Returns the groups that are left behind.
     *
     * @param asOf the day on which the figures had to be known
     */
    public static LeftBehind in(Indicator indicator, LocalDate asOf) {
        Series whole = Series.of(indicator, asOf);
        Direction direction = indicator.direction().orElse(Direction.CONTEXT);
        List<GroupId> compared = new ArrayList<>();
        List<Behind> found = new ArrayList<>();
        List<String> notCompared = new ArrayList<>();
        for (GroupId group : Comparing.groups(indicator)) {
            List<Behind> changes = changes(whole, Series.of(indicator, group, asOf), group);
            if (direction == Direction.CONTEXT) {
                notCompared.add(group + ": it is not known which way is better");
            } else if (changes.isEmpty()) {
                notCompared.add(
                        group + ": there are no two periods for which it and the whole population have figures");
            } else {
                compared.add(group);
                changes.stream().filter(each -> isBehind(each, direction)).forEach(found::add);
            }
        }
        return new LeftBehind(indicator.id(), compared, found, notCompared);
    }

    private static boolean isBehind(Behind change, Direction direction) {
        return change.whole().isBetter(direction) && change.part().isWorse(direction);
    }

    /** Returns the changes from the first to the last common period; none if there are no two of them. */
    private static List<Behind> changes(Series whole, Series part, GroupId group) {
        List<DateRange> common = part.figures().stream()
                .map(Figure::period)
                .filter(period -> isLike(whole, part, period))
                .toList();
        if (common.size() < 2) {
            return List.of();
        }
        DateRange first = common.get(0);
        DateRange last = common.get(common.size() - 1);
        return List.of(new Behind(group, first, last, change(whole, first, last), change(part, first, last)));
    }

    private static boolean isLike(Series whole, Series part, DateRange period) {
        return whole.current()
                        .filter(one -> part.current().filter(one::isLike).isPresent())
                        .isPresent()
                && whole.figures().stream().anyMatch(figure -> figure.period().equals(period));
    }

    private static Change change(Series series, DateRange first, DateRange last) {
        return Change.between(
                series.figure(first).orElseThrow(),
                series.figure(last).orElseThrow(),
                series.indicator().unit());
    }

    /** Returns it in words, one line for each group that is left behind or was not compared. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(indicator.toString())
                .append(", first against last common period: ")
                .append(found.isEmpty() ? "no group" : InWords.count(found.size(), "group"))
                .append(" left behind (of ")
                .append(InWords.count(compared.size(), "group"))
                .append(" compared)");
        found.forEach(each -> text.append("\n  ").append(each));
        notCompared.forEach(each -> text.append("\n  not compared: ").append(each));
        return text.toString();
    }
}
