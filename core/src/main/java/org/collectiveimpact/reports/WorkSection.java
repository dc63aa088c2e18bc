package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.network.Coverage;
import org.collectiveimpact.network.Found;
import org.collectiveimpact.network.Overlap;
import org.collectiveimpact.network.Overlaps;
import org.collectiveimpact.network.ReinforcementLoop;

/** Who works on what: what nobody serves, what several do alike, and what strengthens one another. */
final class WorkSection {

    private static final int BRIEF = 5;

    private final Initiative initiative;
    private final ActivityNetwork network;
    private final Texts texts;

    WorkSection(Initiative initiative, ActivityNetwork network, Texts texts) {
        this.initiative = initiative;
        this.network = network;
        this.texts = texts;
    }

    void write(Page page, Optional<Picture> coverage) {
        boolean isWhole = coverage.isPresent();
        page.heading(2, texts.get("network.work"));
        page.paragraph(texts.get("work.how"));
        List<List<String>> rows = new ArrayList<>();
        List<Entry.Detail> names = new ArrayList<>();
        add("goals", network.goals(), isWhole, rows, names);
        add("worked-goals", network.goals(1, network::isUnderWay), isWhole, rows, names);
        add("strategies", network.strategies(), isWhole, rows, names);
        add("indicators", network.indicators(), isWhole, rows, names);
        add("activities", network.activities(), isWhole, rows, names);
        add("partners", network.partners(), isWhole, rows, names);
        page.table(
                List.of(
                        texts.get("work.what"),
                        texts.get("work.yes"),
                        texts.get("work.no"),
                        texts.get("work.untold"),
                        texts.get("work.n")),
                rows);
        page.details(names);
        coverage.ifPresent(page::picture);
        overlaps(page, network.overlaps());
        loops(page, network.reinforcementLoops());
    }

    private void add(
            String key,
            Coverage<? extends Element<?>> coverage,
            boolean isWhole,
            List<List<String>> rows,
            List<Entry.Detail> names) {
        rows.add(List.of(
                texts.get("work." + key),
                Integer.toString(coverage.covered().size()),
                Integer.toString(coverage.uncovered().size()),
                Integer.toString(coverage.untold().size()),
                Integer.toString(coverage.size())));
        if (!coverage.uncovered().isEmpty()) {
            names.add(new Entry.Detail(texts.get("work." + key + ".no"), names(coverage.uncovered(), isWhole)));
        }
        if (isWhole && !coverage.untold().isEmpty()) {
            names.add(new Entry.Detail(texts.get("work." + key + ".untold"), names(coverage.untold(), true)));
        }
    }

    private String names(Collection<? extends Element<?>> elements, boolean isWhole) {
        int most = isWhole ? Integer.MAX_VALUE : BRIEF;
        String names = elements.stream().limit(most).map(WorkSection::name).collect(Collectors.joining("; "));
        return elements.size() <= most ? names : names + texts.get("sources.more", elements.size() - most);
    }

    static String name(Element<?> element) {
        return element.name().isBlank() ? element.id().value() : element.name();
    }

    private void overlaps(Page page, Overlaps overlaps) {
        page.heading(3, texts.get("overlaps.title"));
        page.paragraph(texts.get("overlaps.rule") + " "
                + (overlaps.certain().isEmpty()
                        ? texts.get("overlaps.none")
                        : texts.count("overlaps.certain", overlaps.certain().size()))
                + perhaps(overlaps) + untold("overlaps.untold", overlaps.untold()));
        page.bullets(overlaps.certain().stream().map(this::told).toList());
    }

    private String perhaps(Overlaps overlaps) {
        return overlaps.perhaps().isEmpty()
                ? ""
                : " "
                        + texts.get(
                                "overlaps.perhaps",
                                overlaps.perhaps().stream().map(this::told).collect(Collectors.joining("; ")));
    }

    private String told(Overlap overlap) {
        return texts.get(
                "overlaps.one",
                told(overlap.shared()),
                overlap.activities().stream().map(WorkSection::name).collect(Collectors.joining(", ")),
                overlap.partners().stream()
                        .map(id -> called(initiative.partners(), id))
                        .collect(Collectors.joining(", ")));
    }

    private String told(Overlap.Shared shared) {
        return Stream.of(
                        Optional.of(called(initiative.strategies(), shared.strategy())),
                        shared.type(),
                        shared.group().map(id -> called(initiative.groups(), id)),
                        shared.area())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static <I extends Id> String called(List<? extends Element<I>> elements, I id) {
        return elements.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(WorkSection::name)
                .orElseGet(id::value);
    }

    private void loops(Page page, Found<ReinforcementLoop> loops) {
        page.heading(3, texts.get("loops.title"));
        page.paragraph(texts.get("loops.rule") + " "
                + (loops.certain().isEmpty()
                        ? texts.get("loops.none")
                        : texts.count("loops.certain", loops.certain().size()))
                + untold("loops.untold", loops.untold()));
        page.bullets(loops.certain().stream()
                .map(loop -> loop.activities().stream().map(WorkSection::name).collect(Collectors.joining(", ")))
                .toList());
    }

    private String untold(String key, List<Activity> activities) {
        return activities.isEmpty() ? "" : " " + texts.count(key, activities.size());
    }
}
