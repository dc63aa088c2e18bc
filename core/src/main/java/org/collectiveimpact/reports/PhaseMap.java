package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.View;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;
import org.collectiveimpact.rules.Score;

/** A row for each component and a column for each phase; a cell says how many of its criteria are certainly met. */
final class PhaseMap implements Subject {

    private static final double GAP = 4;
    private static final double CELL = 46;
    private static final double STRIP = 9;
    private static final double NAME = 20;
    private static final List<Ink> TINTS = List.of(Ink.TINT_0, Ink.TINT_1, Ink.TINT_2, Ink.TINT_3);

    /** What is due of one component in one phase: how many apply, how many of them are certainly met, and the score. */
    private record Cell(long met, long total, Score score) {}

    private final Assessment assessment;
    private final ScoredParts parts;
    private final Texts texts;
    private final List<Phase> phases;
    private final double column;

    PhaseMap(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.parts = new ScoredParts(assessment, texts);
        this.texts = texts;
        this.phases = assessment.ruleSet().phaseModel().stages();
        this.column = (Sheet.ROOM + GAP) / phases.size();
    }

    @Override
    public String title() {
        return texts.get("phases.title");
    }

    @Override
    public List<String> draw(Sheet sheet) {
        List<String> told = new ArrayList<>(List.of(texts.get(
                "phases.context", assessment.initiative().name(), assessment.asOf(), parts.phase(assessment.phase()))));
        sheet.note(told.get(0));
        header(sheet);
        boolean hasEmpty = false;
        for (Component component : Component.values()) {
            String name = texts.orElse("component." + component.id(), component.title());
            sheet.add(Shape.text(Sheet.MARGIN, sheet.take(NAME) + 14, name).bold());
            double y = sheet.take(CELL + GAP);
            for (int i = 0; i < phases.size(); i++) {
                Cell cell = cell(component, phases.get(i));
                hasEmpty |= cell.total() == 0;
                draw(sheet, cell, Sheet.MARGIN + i * column, y);
                told.add(sentence(name, phases.get(i), cell));
            }
        }
        sheet.take(4);
        sheet.legend(samples(hasEmpty));
        sheet.note(texts.get("phases.method"));
        return told;
    }

    private Cell cell(Component component, Phase phase) {
        View view = assessment.ruleSet().cell(component, phase).and(View.HEADLINE);
        List<Finding> applicable = assessment.findings().stream()
                .filter(finding -> view.filter().test(finding.criterion()))
                .filter(finding -> finding.score().isApplicable())
                .toList();
        long met = applicable.stream().filter(Finding::isMet).count();
        return new Cell(met, applicable.size(), assessment.score(view));
    }

    private void header(Sheet sheet) {
        double width = column - GAP;
        sheet.note(phases.stream()
                .map(phase -> phase.number() + " " + parts.phaseName(phase))
                .collect(Collectors.joining(" \u00b7 ")));
        double y = sheet.take(24) + 4;
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            double x = Sheet.MARGIN + i * column;
            boolean isNow = phase.equals(assessment.phase());
            Shape box = Shape.rect(x, y, width, 17).rounded(3);
            sheet.add(isNow ? box.fill(Ink.TEXT) : box.stroke(Ink.FRAME, 1));
            sheet.add(Shape.text(x + width / 2, y + 13, Integer.toString(phase.number()))
                    .bold()
                    .centred()
                    .fill(isNow ? Ink.GROUND : Ink.TEXT)
                    .titled(parts.phaseName(phase)));
        }
    }

    private void draw(Sheet sheet, Cell cell, double x, double y) {
        double width = column - GAP;
        Shape box = Shape.rect(x, y, width, CELL).rounded(3);
        if (cell.total() == 0) {
            sheet.add(box.stroke(Ink.GRID, 1));
            sheet.add(none(x + width / 2, y + CELL / 2));
            return;
        }
        Score score = cell.score();
        sheet.add(box.fill(tint(score)).stroke(Ink.FRAME, 1));
        sheet.add(Shape.text(x + width / 2, y + 15, cell.met() + "/" + cell.total())
                .bold()
                .centred());
        sheet.add(Shape.text(x + width / 2, y + 29, ScoredParts.points(score, texts))
                .small()
                .centred());
        double top = y + CELL - STRIP;
        double low = width * score.low();
        double high = width * score.high();
        sheet.add(Shape.rect(x, top, width, STRIP).fill(Ink.GROUND));
        sheet.add(Shape.rect(x, top, low, STRIP).fill(Ink.CERTAIN));
        if (!score.isKnown()) {
            sheet.add(Shape.rect(x + low, top, high - low, STRIP)
                    .hatched(Ink.POSSIBLE)
                    .stroke(Ink.POSSIBLE, 1));
        }
        sheet.add(Shape.rect(x, top, width, STRIP).stroke(Ink.FRAME, 1));
    }

    /** Returns one tint for each quarter that is certainly reached. */
    private static Ink tint(Score score) {
        return TINTS.get((int) Math.min(score.low() * TINTS.size(), TINTS.size() - 1.0));
    }

    private String sentence(String component, Phase phase, Cell cell) {
        return cell.total() == 0
                ? texts.get("phases.sentence.none", component, parts.phase(phase))
                : texts.get(
                        "phases.sentence",
                        component,
                        parts.phase(phase),
                        cell.met(),
                        cell.total(),
                        ScoredParts.points(cell.score(), texts));
    }

    private List<Sample> samples(boolean hasEmpty) {
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample(
                texts.get("phases.now"),
                (x, y) -> List.of(
                        Shape.rect(x, y - 6, Sample.WIDTH, 12).rounded(3).fill(Ink.TEXT))));
        samples.addAll(Bands.samples(texts));
        if (hasEmpty) {
            samples.add(new Sample(texts.get("phases.none"), (x, y) -> List.of(none(x + Sample.WIDTH / 2, y))));
        }
        return samples;
    }

    private static Shape none(double x, double y) {
        return Shape.text(x, y + 4, "\u2013").fill(Ink.MUTED).centred();
    }
}
