package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;

/**
 * The groups for which an indicator gets worse while it improves for the whole population.
 *
 * <p>For each group, two periods are compared for which both have a figure, measured in the same way. Where figures contradict each other, every way to read them has to say the same.
 *
 * @param indicator the indicator
 * @param method which periods were compared, in words
 * @param compared the groups that were compared with the whole population, in the order of their ids
 * @param found those that are left behind
 * @param notCompared the groups that were not compared, and why, in words
 */
public record LeftBehind(
        IndicatorId indicator, String method, List<GroupId> compared, List<Behind> found, List<String> notCompared) {

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
     * @param figures the first and the last of the whole population, then the first and the last of the group
     * @param whole the improvement for the whole population
     * @param part the change for the worse in the group
     */
    public record Behind(GroupId group, List<Figure> figures, Change whole, Change part) {

        /** Copies the figures. */
        public Behind {
            figures = List.copyOf(figures);
        }

        /** Returns it in words, with the figures that are less than final. */
        @Override
        public String toString() {
            List<String> soft = figures.stream()
                    .filter(figure -> !figure.flags().isEmpty())
                    .map(Figure::toString)
                    .toList();
            return figures.get(0).period() + " against " + figures.get(1).period() + ": worse for " + group + ", "
                    + part + ", while the whole population improves, " + whole
                    + (soft.isEmpty() ? "" : "; to be read with care: " + String.join(", ", soft));
        }
    }

    /**
     * Returns the groups that are left behind from the first to the last period they share with the whole population.
     *
     * @param asOf the day on which the figures had to be known
     */
    public static LeftBehind in(Indicator indicator, LocalDate asOf) {
        return in(indicator, asOf, "first against last common period", period -> true);
    }

    /**
     * Returns the groups that are left behind from one period to another.
     *
     * @param asOf the day on which the figures had to be known
     */
    public static LeftBehind between(Indicator indicator, DateRange first, DateRange last, LocalDate asOf) {
        List<DateRange> both = List.of(first, last);
        return in(indicator, asOf, first + " against " + last, both::contains);
    }

    private static LeftBehind in(Indicator indicator, LocalDate asOf, String method, Predicate<DateRange> periods) {
        Series whole = Series.of(indicator, asOf);
        Direction direction = indicator.direction().orElse(Direction.CONTEXT);
        List<GroupId> compared = new ArrayList<>();
        List<Behind> found = new ArrayList<>();
        List<String> notCompared = new ArrayList<>();
        for (GroupId group : Comparing.groups(indicator)) {
            List<Behind> changes = changes(whole, Series.of(indicator, group, asOf), group, periods);
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
        return new LeftBehind(indicator.id(), method, compared, found, notCompared);
    }

    private static boolean isBehind(Behind change, Direction direction) {
        return change.whole().isBetter(direction) && change.part().isWorse(direction);
    }

    /** Returns the change from the first to the last common period; none if there are no two of them. */
    private static List<Behind> changes(Series whole, Series part, GroupId group, Predicate<DateRange> periods) {
        List<DateRange> common = part.figures().stream()
                .map(Figure::period)
                .filter(periods)
                .filter(period -> isLike(whole, part, period))
                .toList();
        if (common.size() < 2) {
            return List.of();
        }
        List<Figure> figures = Stream.of(whole, part)
                .flatMap(series -> Stream.of(common.get(0), common.get(common.size() - 1))
                        .map(period -> series.figure(period).orElseThrow()))
                .toList();
        Optional<String> unit = whole.indicator().unit();
        return List.of(new Behind(
                group,
                figures,
                Change.between(figures.get(0), figures.get(1), unit),
                Change.between(figures.get(2), figures.get(3), unit)));
    }

    private static boolean isLike(Series whole, Series part, DateRange period) {
        return whole.current()
                        .filter(one -> part.current().filter(one::isLike).isPresent())
                        .isPresent()
                && whole.figures().stream().anyMatch(figure -> figure.period().equals(period));
    }

    /** Returns it in words, one line for each group that is left behind or was not compared. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(indicator.toString())
                .append(", ")
                .append(method)
                .append(": ")
                .append(found.isEmpty() ? "no group" : InWords.count(found.size(), "group"))
                .append(" left behind (of ")
                .append(InWords.count(compared.size(), "group"))
                .append(" compared)");
        found.forEach(each -> text.append("\n  ").append(each));
        notCompared.forEach(each -> text.append("\n  not compared: ").append(each));
        return text.toString();
    }
}
