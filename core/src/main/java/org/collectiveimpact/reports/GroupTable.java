package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.measurement.Disparity;
import org.collectiveimpact.measurement.GroupGap;
import org.collectiveimpact.measurement.OnTrack;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.measurement.ReferenceGroup;
import org.collectiveimpact.measurement.SmallCounts;
import org.collectiveimpact.measurement.Trend;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;

/** One row for each group: its latest figure and trend, how far it is from the whole population, and which way that goes. */
final class GroupTable {

    private static final Comparator<GroupGap> NEWEST_AND_WIDEST =
            Comparator.comparing((GroupGap gap) -> gap.period().end()).thenComparingDouble(GroupTable::distance);

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Texts texts;
    private final Scorecard scorecard;

    GroupTable(Initiative initiative, LocalDate asOf, Texts texts) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.texts = texts;
        this.scorecard = new Scorecard(texts);
    }

    /** Writes the outlooks of groups; nothing if there are none. */
    void write(List<Outlook> outlooks, Page page) {
        if (outlooks.isEmpty()) {
            return;
        }
        page.table(
                List.of(
                        texts.get("groups.group"),
                        texts.get("groups.latest"),
                        texts.get("indicators.figures"),
                        texts.get("groups.trend"),
                        texts.get("groups.target"),
                        texts.get("groups.gap"),
                        texts.get("groups.narrows")),
                outlooks.stream().map(this::row).toList());
        page.bullets(widest(outlooks));
        page.paragraph(texts.get("groups.method"));
        page.bullets(remarks(outlooks));
    }

    /** Returns what a reader of the gaps should know, those remarks together that begin alike. */
    private List<String> remarks(List<Outlook> outlooks) {
        Map<String, Set<String>> remarks = new LinkedHashMap<>();
        for (Outlook outlook : outlooks) {
            for (String remark : disparity(outlook).remarks()) {
                int end = remark.indexOf(": ") + 1;
                remarks.computeIfAbsent(remark.substring(0, end), start -> new LinkedHashSet<>())
                        .add(remark.substring(end).strip());
            }
        }
        return remarks.entrySet().stream()
                .map(each -> English.in(texts, (each.getKey() + " " + String.join("; ", each.getValue())).strip()))
                .toList();
    }

    private List<String> row(Outlook outlook) {
        Disparity disparity = disparity(outlook);
        return List.of(
                name(group(outlook)),
                outlook.series()
                        .latest()
                        .map(figure -> SmallCounts.DEFAULT.hides(figure)
                                ? texts.get("groups.hidden")
                                : Amounts.figure(figure, texts))
                        .orElseGet(() -> texts.get("indicators.nothing")),
                Integer.toString(outlook.series().figures().size()),
                scorecard.answers(outlook.trend(), Trend::verdict, "trend."),
                target(outlook),
                disparity
                        .latest()
                        .map(this::gap)
                        .orElseGet(() -> English.in(texts, disparity.why().orElse("-"))),
                narrows(disparity));
    }

    /** Returns, for each breakdown of several groups, how far the worst off is from the best off. */
    private List<String> widest(List<Outlook> outlooks) {
        Indicator indicator = outlooks.get(0).series().indicator();
        Map<String, List<GroupId>> breakdowns = new LinkedHashMap<>();
        for (Outlook outlook : outlooks) {
            described(group(outlook))
                    .ifPresent(group -> breakdowns
                            .computeIfAbsent(group.breakdown(), none -> new ArrayList<>())
                            .add(group.id()));
        }
        List<String> told = new ArrayList<>();
        breakdowns.forEach((breakdown, groups) -> groups.stream()
                .map(group -> Disparity.of(indicator, group, ReferenceGroup.bestOffOf(groups), asOf))
                .filter(each -> each.latest().filter(GroupTable::isApart).isPresent())
                .max(Comparator.comparing(GroupTable::latest, NEWEST_AND_WIDEST))
                .map(each -> texts.get("groups.widest", breakdown, name(each.group()), gap(latest(each))))
                .ifPresent(told::add));
        return told;
    }

    private static GroupGap latest(Disparity disparity) {
        return disparity.latest().orElseThrow();
    }

    private static boolean isApart(GroupGap gap) {
        return !gap.difference().contains(0);
    }

    private static double distance(GroupGap gap) {
        return Math.abs(gap.difference().low() + gap.difference().high());
    }

    private static GroupId group(Outlook outlook) {
        return outlook.series().group().orElseThrow();
    }

    private Disparity disparity(Outlook outlook) {
        return Disparity.of(outlook.series().indicator(), group(outlook), ReferenceGroup.wholePopulation(), asOf);
    }

    private Optional<Group> described(GroupId id) {
        return initiative.groups().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private String name(GroupId id) {
        return described(id).map(Element::name).filter(name -> !name.isBlank()).orElseGet(id::value);
    }

    private String target(Outlook outlook) {
        return outlook.targets().stream()
                .reduce((first, next) -> next)
                .map(target -> scorecard.goal(target) + ", "
                        + scorecard.answers(outlook.onTrack(target), OnTrack::verdict, "track."))
                .orElse("-");
    }

    private String gap(GroupGap gap) {
        String difference = Amounts.range(gap.difference(), Amounts::change, texts);
        return gap.ratio()
                        .map(ratio ->
                                texts.get("groups.gap.ratio", difference, Amounts.range(ratio, Amounts::worked, texts)))
                        .orElse(difference)
                + " (" + Amounts.period(gap.period()) + ")";
    }

    private String narrows(Disparity disparity) {
        if (disparity.n() < 2) {
            return "-";
        }
        List<String> said = new ArrayList<>();
        said.add(texts.get("groups.difference", tendency(disparity.absolute())));
        said.add(texts.get("groups.ratio", tendency(disparity.relative())));
        return String.join("; ", said) + " ("
                + disparity.period().map(Amounts::period).orElse("-") + ", n = " + disparity.n() + ")";
    }

    private String tendency(Optional<Disparity.Tendency> tendency) {
        return tendency.map(each -> texts.get("tendency." + each)).orElse("-");
    }
}
