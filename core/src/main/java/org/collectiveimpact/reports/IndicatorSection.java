package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;

/**
 * The indicators in a table, then each headline indicator by itself: where it comes from, where it goes, and for whom. If
 * none is marked as a headline, all are told so.
 */
final class IndicatorSection {

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Texts texts;
    private final Pictures pictures;
    private final References references;

    IndicatorSection(Initiative initiative, LocalDate asOf, Texts texts, Pictures pictures, References references) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.texts = texts;
        this.pictures = pictures;
        this.references = references;
    }

    void write(Page page, boolean isWhole) {
        page.heading(2, texts.get("indicators.title"));
        List<Indicator> indicators = initiative.indicators();
        if (indicators.isEmpty()) {
            page.paragraph(texts.get("indicators.none"));
            return;
        }
        new Scorecard(texts)
                .write(
                        indicators.stream()
                                .map(indicator -> Outlook.of(indicator, asOf))
                                .toList(),
                        page,
                        isWhole);
        page.paragraph(texts.get("indicators.how"));
        if (isWhole) {
            List<Indicator> headline = headline(indicators);
            page.heading(2, texts.get(headline.size() < indicators.size() ? "headline.title" : "headline.all"));
            headline.forEach(indicator -> write(indicator, page));
        }
    }

    private static List<Indicator> headline(List<Indicator> indicators) {
        List<Indicator> headline = indicators.stream()
                .filter(each -> each.headline().orElse(false))
                .toList();
        return headline.isEmpty() ? indicators : headline;
    }

    private void write(Indicator indicator, Page page) {
        List<Outlook> outlooks = Outlook.all(indicator, asOf);
        Outlook whole = outlooks.get(0);
        page.heading(3, indicator.name());
        page.picture(pictures.indicator(indicator, asOf));
        List<Entry.Detail> details = new ArrayList<>();
        new FigureDetails(texts, references).add(whole.series(), details);
        if (!whole.series().figures().isEmpty()) {
            new CourseDetails(texts, new ReportWords(texts)).add(whole, details);
            new TargetDetails(texts).add(whole, details);
        }
        page.details(details);
        if (outlooks.size() > 1) {
            page.picture(pictures.disparities(initiative, indicator, asOf));
            new GroupTable(initiative, asOf, texts).write(outlooks.subList(1, outlooks.size()), page);
        }
    }
}
