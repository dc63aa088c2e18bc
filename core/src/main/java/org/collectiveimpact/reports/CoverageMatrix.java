package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/**
 * A row for each strategy and a column for each group, with who is at work there; one column for everybody where no
 * group is recorded.
 */
final class CoverageMatrix implements Subject {

    private static final double GAP = 4;
    private static final double LINE = 13;
    private static final int LINES = 3;

    /** In narrower columns words do not fit: groups go by numbers, and who is at work stands below. */
    private static final double NARROW = 70;

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Texts texts;
    private final Reach reach;
    private final List<Reach.Column> columns;
    private final double width;
    private final boolean isNarrow;

    CoverageMatrix(Initiative initiative, LocalDate asOf, Texts texts) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.texts = texts;
        this.reach = new Reach(initiative, asOf, texts);
        this.columns = reach.columns();
        this.width = (Sheet.ROOM + GAP) / columns.size() - GAP;
        this.isNarrow = width < NARROW;
    }

    @Override
    public String title() {
        return texts.get("coverage.title");
    }

    @Override
    public List<String> draw(Sheet sheet) {
        List<String> told = new ArrayList<>(List.of(texts.get("coverage.context", initiative.name(), asOf)));
        sheet.note(told.get(0));
        if (initiative.strategies().isEmpty()) {
            Blank.draw(sheet, texts.get("coverage.nothing"));
            told.add(texts.get("coverage.nothing") + ".");
            return told;
        }
        if (isNarrow) {
            sheet.note(numbered(columns.stream().map(Reach.Column::name).toList()));
        }
        header(sheet);
        for (Strategy strategy : initiative.strategies()) {
            row(sheet, strategy);
            for (Reach.Column column : columns) {
                told.add(texts.get("coverage.told", strategy.name(), column.name(), reach.words(strategy, column)));
            }
        }
        sheet.take(2);
        sheet.legend(legend());
        if (initiative.groups().isEmpty()) {
            told.add(texts.get("coverage.groups.none"));
            sheet.note(texts.get("coverage.groups.none"));
        }
        return told;
    }

    private void header(Sheet sheet) {
        List<List<String>> names = new ArrayList<>();
        for (Reach.Column column : columns) {
            String name = isNarrow ? Integer.toString(names.size() + 1) : column.name();
            names.add(Lettering.wrapped(name, width - 2, Lettering.SMALL, LINES));
        }
        double y = sheet.take(names.stream().mapToInt(List::size).max().orElse(1) * LINE + 4) + 12;
        for (int i = 0; i < columns.size(); i++) {
            for (int line = 0; line < names.get(i).size(); line++) {
                sheet.add(Shape.text(
                                x(i) + width / 2, y + line * LINE, names.get(i).get(line))
                        .small()
                        .bold()
                        .centred()
                        .titled(columns.get(i).name()));
            }
        }
    }

    private double x(int column) {
        return Sheet.MARGIN + column * (width + GAP);
    }

    private void row(Sheet sheet, Strategy strategy) {
        for (String line : Lettering.wrapped(strategy.name(), Sheet.ROOM, Lettering.NORMAL, 2)) {
            sheet.add(Shape.text(Sheet.MARGIN, sheet.take(15) + 12, line).titled(strategy.name()));
        }
        List<List<String>> words = columns.stream()
                .map(column -> isNarrow ? "" : reach.words(strategy, column))
                .map(shown -> Lettering.wrapped(shown, width - 26, Lettering.SMALL, LINES))
                .toList();
        double height = words.stream().mapToInt(List::size).max().orElse(1) * LINE + 9;
        double y = sheet.take(height + 9) + 3;
        for (int i = 0; i < columns.size(); i++) {
            Reach.State state = reach.state(strategy, columns.get(i));
            Shape box = Shape.rect(x(i), y, width, height)
                    .rounded(3)
                    .stroke(state == Reach.State.NOT_ASKED ? Ink.GRID : Ink.FRAME, 1);
            sheet.add(filled(box, state).titled(reach.words(strategy, columns.get(i))));
            sheet.addAll(symbol(x(i) + (isNarrow ? width / 2 : 11), y + height / 2, state));
            double above = y + (height - words.get(i).size() * LINE) / 2 + 10;
            for (int line = 0; line < words.get(i).size(); line++) {
                Shape text = Shape.text(
                                x(i) + 22, above + line * LINE, words.get(i).get(line))
                        .small()
                        .titled(reach.words(strategy, columns.get(i)));
                sheet.add(state == Reach.State.UNTOLD ? text.haloed() : text);
            }
        }
        if (isNarrow && columns.stream().anyMatch(column -> reach.state(strategy, column) == Reach.State.COVERED)) {
            sheet.note(numbered(columns.stream()
                    .map(column ->
                            reach.state(strategy, column) == Reach.State.COVERED ? reach.words(strategy, column) : "")
                    .toList()));
            sheet.take(4);
        }
    }

    /** Returns words with the numbers of their columns, without those that are empty. */
    private static String numbered(List<String> words) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                numbered.add((i + 1) + " " + words.get(i));
            }
        }
        return String.join(" \u00b7 ", numbered);
    }

    private static Shape filled(Shape box, Reach.State state) {
        return switch (state) {
            case COVERED -> box.fill(Ink.TINT_1);
            case UNTOLD -> box.hatched(Ink.POSSIBLE);
            case EMPTY, NOT_ASKED -> box.fill(Ink.GROUND);
        };
    }

    private static List<Shape> symbol(double x, double y, Reach.State state) {
        return switch (state) {
            case COVERED -> List.of(Shape.circle(x, y, 5).fill(Ink.CERTAIN));
            case EMPTY -> List.of(Shape.circle(x, y, 5).stroke(Ink.TEXT, 1.5));
            case UNTOLD ->
                List.of(
                        Shape.circle(x, y, 7).fill(Ink.GROUND),
                        Shape.text(x, y + 4, "?").bold().centred());
            case NOT_ASKED ->
                List.of(Shape.text(x, y + 4, "\u2013").fill(Ink.MUTED).centred());
        };
    }

    private List<Sample> legend() {
        List<Sample> samples = new ArrayList<>();
        for (Reach.State state : Reach.State.values()) {
            if (reach.has(state)) {
                samples.add(new Sample(texts.get("coverage.legend." + state.name()), (x, y) -> {
                    List<Shape> shapes = new ArrayList<>();
                    shapes.add(filled(Shape.rect(x, y - 7, Sample.WIDTH, 14).stroke(Ink.FRAME, 1), state));
                    shapes.addAll(symbol(x + Sample.WIDTH / 2, y, state));
                    return shapes;
                }));
            }
        }
        return samples;
    }
}
