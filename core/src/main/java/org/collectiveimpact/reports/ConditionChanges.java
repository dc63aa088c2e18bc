package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Outline;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** The conditions one below the other, each as the band before above the band after. */
final class ConditionChanges implements Subject {

    private static final double ROW = 62;
    private static final double BEFORE = 8;
    private static final double AFTER = 14;
    private static final double APART = 5;

    private final Assessment before;
    private final Assessment after;
    private final ScoredParts parts;
    private final Texts texts;

    ConditionChanges(Assessment before, Assessment after, Texts texts) {
        this.before = before;
        this.after = after;
        this.parts = new ScoredParts(after, texts);
        this.texts = texts;
    }

    @Override
    public String title() {
        return parts.title("changes.title", "changes.title.other");
    }

    @Override
    public List<String> draw(Sheet sheet) {
        List<String> told = new ArrayList<>(context());
        told.forEach(sheet::note);
        sheet.take(4);
        List<Dimension> dimensions = dimensions();
        Bands drawn = new Bands(sheet);
        double top = sheet.take(dimensions.size() * ROW + 18);
        drawn.scale(top, top + dimensions.size() * ROW + 2);
        for (int i = 0; i < dimensions.size(); i++) {
            row(sheet, drawn, dimensions.get(i), top + i * ROW);
            told.add(change(dimensions.get(i)));
        }
        List<Sample> samples = new ArrayList<>();
        samples.add(Sample.box(texts.get("changes.before", before.asOf()), box -> box.fill(Ink.BEFORE)));
        samples.add(Sample.box(texts.get("changes.after", after.asOf()), box -> box.fill(Ink.CERTAIN)));
        samples.add(Sample.box(texts.get("legend.unknown"), box -> box.hatched(Ink.POSSIBLE)));
        samples.add(Sample.line(texts.get("changes.low"), Ink.TEXT, 1.5, Dash.SOLID));
        sheet.legend(samples);
        return told;
    }

    /** Returns the dimensions of both, those of the later one first. */
    private List<Dimension> dimensions() {
        Set<Dimension> dimensions = new LinkedHashSet<>(parts.dimensions());
        Set<String> ids = new LinkedHashSet<>();
        dimensions.forEach(each -> ids.add(each.id()));
        for (Dimension dimension : new ScoredParts(before, texts).dimensions()) {
            if (ids.add(dimension.id())) {
                dimensions.add(dimension);
            }
        }
        return List.copyOf(dimensions);
    }

    private List<String> context() {
        List<String> context = new ArrayList<>();
        context.add(texts.get("changes.context", after.initiative().name(), before.asOf(), after.asOf()));
        if (before.phase().equals(after.phase())) {
            context.add(texts.get("changes.phase", parts.phase(after.phase())));
        } else {
            context.add(texts.get("changes.phases", parts.phase(before.phase()), parts.phase(after.phase())));
        }
        if (!before.ruleSet().fingerprints().equals(after.ruleSet().fingerprints())) {
            context.add(texts.get("changes.rules", rules(before), rules(after)));
        }
        return context;
    }

    private static String rules(Assessment assessment) {
        return assessment.ruleSet().id() + " " + assessment.ruleSet().version();
    }

    private void row(Sheet sheet, Bands drawn, Dimension dimension, double y) {
        Score was = before.score(dimension);
        Score is = after.score(dimension);
        String points = texts.get("changes.points", ScoredParts.points(was, texts), ScoredParts.points(is, texts));
        double room = Sheet.ROOM - Lettering.width(points, Lettering.NORMAL) * 1.1 - 10;
        sheet.add(Shape.text(Sheet.MARGIN, y + 16, parts.name(dimension), room).haloed());
        sheet.add(Shape.text(Sheet.WIDTH - Sheet.MARGIN, y + 16, points)
                .bold()
                .ending()
                .haloed());
        double upper = y + 22;
        double lower = upper + BEFORE + APART;
        drawn.band(was, upper, BEFORE, Ink.BEFORE, Ink.BEFORE);
        drawn.band(is, lower, AFTER, Ink.CERTAIN, Ink.POSSIBLE);
        if (was.isApplicable() && is.isApplicable()) {
            double from = Bands.SCALE.at(was.low());
            double to = Bands.SCALE.at(is.low());
            sheet.add(Shape.path(new Outline().to(from, upper + BEFORE).to(to, lower))
                    .stroke(Ink.TEXT, 1.5));
        }
    }

    private String change(Dimension dimension) {
        return texts.get(
                "changes.sentence",
                parts.name(dimension),
                ScoredParts.points(before.score(dimension), texts),
                ScoredParts.points(after.score(dimension), texts));
    }
}
