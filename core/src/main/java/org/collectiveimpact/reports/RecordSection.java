package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;

/** How much is recorded of an initiative, and of what it was declared that there is no more. */
final class RecordSection {

    private final Initiative initiative;
    private final Texts texts;
    private final List<List<String>> rows = new ArrayList<>();

    RecordSection(Initiative initiative, Texts texts) {
        this.initiative = initiative;
        this.texts = texts;
    }

    void write(Page page) {
        page.heading(2, texts.get("record.title"));
        row(Section.PARTNERS, initiative.partners());
        row(Section.PEOPLE, initiative.people());
        row(Section.GROUPS, initiative.groups());
        row(Section.GOALS, initiative.goals());
        row(Section.STRATEGIES, initiative.strategies());
        row(Section.INDICATORS, initiative.indicators());
        row(Section.ACTIVITIES, initiative.activities());
        row(Section.WORK_GROUPS, initiative.workGroups());
        row(Section.FUNDING, initiative.funding());
        row(Section.MEETINGS, initiative.meetings());
        page.table(List.of(texts.get("record.what"), texts.get("record.how-many"), texts.get("record.all")), rows);
    }

    private void row(Section section, List<?> elements) {
        rows.add(List.of(
                texts.get("record." + section.attribute()),
                Integer.toString(elements.size()),
                texts.get(initiative.complete().contains(section) ? "record.complete" : "record.perhaps-more")));
    }
}
