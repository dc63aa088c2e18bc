package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/** The conditions one below the other, each as a band from low to high. */
final class ConditionBars implements Subject {

    private static final double ROW = 44;
    private static final double NAME = 22;
    private static final double BAND = 16;

    private final Assessment assessment;
    private final ScoredParts parts;
    private final Texts texts;

    ConditionBars(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.parts = new ScoredParts(assessment, texts);
        this.texts = texts;
    }

    @Override
    public String title() {
        return parts.title("bars.title", "bars.title.other");
    }

    @Override
    public List<String> draw(Sheet sheet) {
        List<Band> bands = parts.bands();
        sheet.note(parts.context());
        sheet.take(4);
        Bands drawn = new Bands(sheet);
        double top = sheet.take(bands.size() * ROW + 18);
        drawn.scale(top, top + bands.size() * ROW + 2);
        for (int i = 0; i < bands.size(); i++) {
            drawn.band(bands.get(i).score(), top + i * ROW + NAME, BAND, Ink.CERTAIN, Ink.POSSIBLE);
        }
        List<Sample> samples = new ArrayList<>(Bands.samples(texts));
        if (hasFloor()) {
            double x = Bands.SCALE.at(floor());
            sheet.add(Shape.line(x, top, x, top + bands.size() * ROW + 2)
                    .stroke(Ink.TEXT, 1.5)
                    .dashed(Dash.SHORT));
            samples.add(Sample.line(floorInWords(), Ink.TEXT, 1.5, Dash.SHORT));
        }
        for (int i = 0; i < bands.size(); i++) {
            name(sheet, bands.get(i), top + i * ROW + NAME - 6);
        }
        sheet.legend(samples);
        List<String> told = new ArrayList<>(List.of(parts.context()));
        bands.forEach(band -> told.add(ScoredParts.sentence(band, texts)));
        if (hasFloor()) {
            told.add(floorInWords() + ".");
        }
        return told;
    }

    private void name(Sheet sheet, Band band, double y) {
        String points = ScoredParts.points(band.score(), texts);
        double pointsWidth = Lettering.width(points, Lettering.NORMAL) * 1.1;
        sheet.add(Shape.text(Sheet.MARGIN, y, band.label(), Sheet.ROOM - pointsWidth - 10)
                .haloed());
        sheet.add(Shape.text(Sheet.WIDTH - Sheet.MARGIN, y, points)
                .bold()
                .ending()
                .haloed());
    }

    private boolean hasFloor() {
        return parts.dimensions().stream().anyMatch(each -> each.condition().isPresent());
    }

    private double floor() {
        return assessment.ruleSet().floors().condition();
    }

    private String floorInWords() {
        return texts.get("legend.floor", Math.round(floor() * 100));
    }
}
