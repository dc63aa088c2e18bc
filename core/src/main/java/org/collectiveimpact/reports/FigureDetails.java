package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.LeftOut;
import org.collectiveimpact.measurement.Segment;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.model.ReferenceId;

/** Which figures of an indicator are read and which are not, each with where it was found. */
final class FigureDetails {

    private static final int YEAR = 12;

    private final Texts texts;
    private final References references;

    FigureDetails(Texts texts, References references) {
        this.texts = texts;
        this.references = references;
    }

    void add(Series series, List<Entry.Detail> details) {
        details.add(new Entry.Detail(
                texts.get("outlook.figures"),
                series.current().map(this::told).orElseGet(() -> texts.get("indicators.nothing"))));
        String apart = series.segments().stream()
                .filter(segment -> !series.current().equals(Optional.of(segment)))
                .map(this::told)
                .collect(Collectors.joining(" "));
        if (!apart.isEmpty()) {
            details.add(new Entry.Detail(texts.get("outlook.apart"), apart));
        }
        if (!series.leftOut().isEmpty()) {
            details.add(new Entry.Detail(
                    texts.get("outlook.left-out"),
                    series.leftOut().stream().map(this::told).collect(Collectors.joining("; "))));
        }
        String notes = notes(series);
        if (!notes.isEmpty()) {
            details.add(new Entry.Detail(texts.get("outlook.notes"), notes));
        }
    }

    /** Returns what was written down about figures, which may take away from what they seem to say. */
    private String notes(Series series) {
        return series.segments().stream()
                .flatMap(segment -> segment.figures().stream())
                .flatMap(figure -> figure.observations().stream())
                .flatMap(each -> each.note().stream()
                        .filter(note -> !note.isBlank())
                        .map(note -> texts.get(
                                "outlook.note",
                                each.value().toPlainString(),
                                Amounts.period(each.period()),
                                note.strip())))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String told(Segment segment) {
        return texts.count("outlook.n", segment.figures().size()) + " " + length(segment)
                + segment.since().map(day -> texts.get("outlook.since", day)).orElse("")
                + ": " + figures(segment.figures()) + ".";
    }

    private String length(Segment segment) {
        int months = segment.months();
        if (months == 0) {
            return segment.days() == 1 ? texts.get("outlook.days.one") : texts.get("outlook.days.many", segment.days());
        }
        return months % YEAR == 0 ? texts.count("outlook.years", months / YEAR) : texts.count("outlook.months", months);
    }

    /** Returns figures in their order, those of one source together with it. */
    private String figures(List<Figure> figures) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            List<ReferenceId> sources = figures.get(i).sources();
            boolean isLast =
                    i + 1 == figures.size() || !figures.get(i + 1).sources().equals(sources);
            told.add(Amounts.figure(figures.get(i), texts)
                    + (isLast && !sources.isEmpty() ? " " + references.cite(sources) : ""));
        }
        return String.join(", ", told);
    }

    private String told(LeftOut left) {
        return texts.get(
                        "figure",
                        left.observation().value().toPlainString(),
                        Amounts.period(left.observation().period()))
                + " (" + English.in(texts, left.reason()) + ")";
    }
}
