package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.network.Cell;
import org.collectiveimpact.network.Coverage;
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

    /** Whether somebody is at work. */
    private enum State {
        COVERED,
        EMPTY,
        UNTOLD,
        NOT_ASKED
    }

    /** A column: a group, or everybody if there is none. */
    private record Column(String name, Optional<Group> group) {}

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Texts texts;
    private final List<Column> columns = new ArrayList<>();
    private final Coverage<Cell> cells;
    private final Coverage<Strategy> strategies;
    private final double width;

    CoverageMatrix(Initiative initiative, LocalDate asOf, Texts texts) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.texts = texts;
        initiative.groups().forEach(group -> columns.add(new Column(group.name(), Optional.of(group))));
        if (columns.isEmpty()) {
            columns.add(new Column(texts.get("coverage.everybody"), Optional.empty()));
        }
        ActivityNetwork network = ActivityNetwork.of(initiative, asOf);
        this.cells = network.cells();
        this.strategies = network.strategies();
        this.width = (Sheet.ROOM + GAP) / columns.size() - GAP;
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
        header(sheet);
        for (Strategy strategy : initiative.strategies()) {
            row(sheet, strategy);
            for (Column column : columns) {
                told.add(sentence(strategy, column));
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
        List<List<String>> names = columns.stream()
                .map(column -> Lettering.wrapped(column.name(), width - 2, Lettering.SMALL, LINES))
                .toList();
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
                .map(column -> Lettering.wrapped(words(strategy, column), width - 26, Lettering.SMALL, LINES))
                .toList();
        double height = words.stream().mapToInt(List::size).max().orElse(1) * LINE + 9;
        double y = sheet.take(height + 9) + 3;
        for (int i = 0; i < columns.size(); i++) {
            State state = state(strategy, columns.get(i));
            Shape box = Shape.rect(x(i), y, width, height)
                    .rounded(3)
                    .stroke(state == State.NOT_ASKED ? Ink.GRID : Ink.FRAME, 1);
            sheet.add(filled(box, state).titled(words(strategy, columns.get(i))));
            symbol(x(i) + 11, y + height / 2, state).forEach(sheet::add);
            double above = y + (height - words.get(i).size() * LINE) / 2 + 10;
            for (int line = 0; line < words.get(i).size(); line++) {
                Shape text = Shape.text(
                                x(i) + 22, above + line * LINE, words.get(i).get(line))
                        .small()
                        .titled(words(strategy, columns.get(i)));
                sheet.add(state == State.UNTOLD ? text.haloed() : text);
            }
        }
    }

    private static Shape filled(Shape box, State state) {
        return switch (state) {
            case COVERED -> box.fill(Ink.TINT_1);
            case UNTOLD -> box.hatched(Ink.POSSIBLE);
            case EMPTY, NOT_ASKED -> box.fill(Ink.GROUND);
        };
    }

    private static List<Shape> symbol(double x, double y, State state) {
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

    private State state(Strategy strategy, Column column) {
        return column.group()
                .map(group -> state(cells, new Cell(strategy, group)))
                .orElseGet(() -> state(strategies, strategy));
    }

    private static <E> State state(Coverage<E> coverage, E asked) {
        if (coverage.covered().contains(asked)) {
            return State.COVERED;
        }
        if (coverage.untold().contains(asked)) {
            return State.UNTOLD;
        }
        return coverage.uncovered().contains(asked) ? State.EMPTY : State.NOT_ASKED;
    }

    private String words(Strategy strategy, Column column) {
        return switch (state(strategy, column)) {
            case COVERED -> who(strategy, column);
            case EMPTY -> texts.get("coverage.empty");
            case UNTOLD -> texts.get("coverage.untold");
            case NOT_ASKED -> texts.get("coverage.not-asked");
        };
    }

    /** Returns the partners of the activities that are at work there by themselves. */
    private String who(Strategy strategy, Column column) {
        Set<String> names = new LinkedHashSet<>();
        for (Activity activity : initiative.activities()) {
            ActivityNetwork alone = ActivityNetwork.of(initiative.withActivities(activity), asOf);
            boolean covers = column.group()
                    .map(group -> alone.cells().covered().contains(new Cell(strategy, group)))
                    .orElseGet(() -> alone.strategies().covered().contains(strategy));
            if (covers) {
                activity.lead().ifPresent(id -> names.add(name(id)));
                activity.partners().forEach(id -> names.add(name(id)));
            }
        }
        return names.isEmpty() ? texts.get("coverage.nobody") : String.join(", ", names);
    }

    private String name(PartnerId id) {
        return initiative.partners().stream()
                .filter(partner -> partner.id().equals(id))
                .map(Partner::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(id.value());
    }

    private String sentence(Strategy strategy, Column column) {
        return texts.get("coverage.told", strategy.name(), column.name(), words(strategy, column));
    }

    private List<Sample> legend() {
        List<Sample> samples = new ArrayList<>();
        for (State state : State.values()) {
            boolean isDrawn = initiative.strategies().stream()
                    .anyMatch(strategy -> columns.stream().anyMatch(column -> state(strategy, column) == state));
            if (isDrawn) {
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
