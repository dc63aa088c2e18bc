package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Gap;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Limits;

/** The most pressing gaps, with why, what to do and where that is published. */
final class GapSection {

    private static final int SHOWN = 7;
    private static final int CITED = 2;

    private final Page page;
    private final Set<Source> cited = new LinkedHashSet<>();

    private GapSection(Page page) {
        this.page = page;
    }

    static void write(Assessment assessment, Page page) {
        new GapSection(page).write(assessment.gaps());
    }

    private void write(List<Gap> gaps) {
        page.heading(2, "The most pressing gaps");
        page.paragraph(
                gaps.isEmpty()
                        ? "Nothing that is due is missing."
                        : gaps.size() + " criteria that are due are not certainly met. Critical ones come first, then"
                                + " those of the weakest dimension, then those that hold up the most gates. These are"
                                + " the first " + Math.min(SHOWN, gaps.size()) + ":");
        page.entries(gaps.stream().limit(SHOWN).map(this::entry).toList());
        if (!cited.isEmpty()) {
            page.heading(2, "Sources cited");
            page.bullets(cited.stream()
                    .map(source -> "[" + source.key() + "] " + source.citation())
                    .toList());
        }
    }

    private Entry entry(Gap gap) {
        Criterion criterion = gap.finding().criterion();
        List<Entry.Detail> details = new ArrayList<>();
        details.add(new Entry.Detail("found", gap.kind().words() + ": " + gap.why()));
        details.add(new Entry.Detail(criterion.isStructural() ? "counted" : "evidence", criterion.evidence()));
        details.add(new Entry.Detail("remedy", gap.remedy()));
        details.add(new Entry.Detail("about", about(gap, criterion)));
        gap.accepted()
                .ifPresent(accepted -> details.add(
                        new Entry.Detail("accepted", "by " + accepted.acceptedBy() + ": " + accepted.reason())));
        if (!criterion.sources().isEmpty()) {
            details.add(new Entry.Detail("source", sources(criterion)));
        }
        return new Entry(criterion.question(), details);
    }

    private static String about(Gap gap, Criterion criterion) {
        return criterion.id() + ", " + criterion.severity().name().toLowerCase(Locale.ROOT) + ", "
                + criterion.dimension().title() + ", due in phase " + criterion.phase() + ", effort " + gap.effort()
                + " of 5" + limit(criterion.limits().origin());
    }

    private static String limit(String origin) {
        if (origin.equals(Limits.ENGINE_DEFAULT)) {
            return ", limit an engine default";
        }
        return origin.contains(Limits.ENGINE_DEFAULT) ? ", limit in part an engine default" : "";
    }

    private String sources(Criterion criterion) {
        List<Source> first = criterion.sources().stream().limit(CITED).toList();
        cited.addAll(first);
        int more = criterion.sources().size() - first.size();
        return first.stream().map(source -> "[" + source.key() + "]").collect(Collectors.joining(" "))
                + (more == 0 ? "" : " and " + more + " more");
    }
}
