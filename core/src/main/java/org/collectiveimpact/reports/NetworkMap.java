package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.network.PartnerNetwork;
import org.collectiveimpact.network.Tie;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/**
 * Partners as numbers around a circle, one circle for each part of the network, with their names below; those without a
 * tie stand aside.
 */
final class NetworkMap implements Subject {

    private static final double GAP = 16;
    private static final double LINE = 14;
    private static final double AROUND = 14;
    private static final double BESIDE = 3;
    private static final Map<Tie, Dash> DASHES = Map.of(
            Tie.ACTIVITY, Dash.SOLID,
            Tie.STRATEGY, Dash.LONG,
            Tie.WORK_GROUP, Dash.SHORT,
            Tie.STEERING_COMMITTEE, Dash.DASH_DOT,
            Tie.RELATIONSHIP, Dash.DOT);

    /** Where a partner stands, and how large. */
    private record Place(double x, double y, double radius) {}

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Texts texts;
    private final PartnerNetwork certain;
    private final PartnerNetwork possible;
    private final List<DrawnTie> ties;
    private final Set<PartnerId> hosts;
    private final Map<PartnerId, Integer> numbers = new LinkedHashMap<>();
    private final Map<PartnerId, Place> places = new LinkedHashMap<>();

    NetworkMap(Initiative initiative, LocalDate asOf, Texts texts) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.texts = texts;
        this.certain = ActivityNetwork.of(initiative, asOf).ties();
        this.possible = ActivityNetwork.of(initiative, asOf).possibleTies();
        this.ties = DrawnTie.all(initiative, asOf);
        this.hosts = new LinkedHashSet<>(
                initiative.backbone().map(Backbone::organisations).orElse(List.of()));
    }

    @Override
    public String title() {
        return texts.get("network.title");
    }

    @Override
    public List<String> draw(Sheet sheet) {
        List<String> told = new ArrayList<>(List.of(texts.get("network.context", initiative.name(), asOf)));
        sheet.note(told.get(0));
        if (certain.partners().isEmpty()) {
            Blank.draw(sheet, texts.get("network.nothing"));
            told.add(texts.get("network.nothing") + ".");
            return told;
        }
        circles(sheet);
        aside(sheet);
        ties.forEach(tie -> draw(sheet, tie));
        places.forEach((partner, place) -> draw(sheet, partner, place));
        sheet.legend(legend());
        told.addAll(names(sheet));
        List<String> notes = notes();
        notes.forEach(sheet::note);
        told.addAll(notes);
        return told;
    }

    /** Places each part of the network with more than one partner, the largest first, in rows. */
    private void circles(Sheet sheet) {
        double x = Sheet.MARGIN;
        double y = sheet.take(0);
        double height = 0;
        for (Circle circle : ordered()) {
            double half = circle.radius() + AROUND;
            if (x > Sheet.MARGIN && x + 2 * half > Sheet.WIDTH - Sheet.MARGIN) {
                y += height;
                x = Sheet.MARGIN;
                height = 0;
            }
            boolean isAlone = height == 0 && 2 * half > Sheet.ROOM / 2;
            double middle = isAlone ? Sheet.WIDTH / 2 : x + half;
            for (int i = 0; i < circle.order().size(); i++) {
                place(circle.order().get(i), new Place(middle + circle.x(i), y + half + circle.y(i), circle.partner()));
            }
            x = middle + half + GAP;
            height = Math.max(height, 2 * half);
        }
        sheet.take(y + height - sheet.take(0));
    }

    private List<Circle> ordered() {
        Map<PartnerId, Set<PartnerId>> tied = new LinkedHashMap<>();
        certain.partners().forEach(partner -> tied.put(partner.id(), new LinkedHashSet<>()));
        for (DrawnTie tie : ties) {
            tied.get(tie.a()).add(tie.b());
            tied.get(tie.b()).add(tie.a());
        }
        List<Circle> circles = new ArrayList<>();
        for (List<Partner> component : possible.components()) {
            List<PartnerId> ids = component.stream().map(Partner::id).toList();
            if (ids.size() > 1) {
                PartnerId first = ids.stream()
                        .min(Comparator.<PartnerId, Boolean>comparing(id -> !hosts.contains(id))
                                .thenComparing(id -> -tied.get(id).size())
                                .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
                circles.add(Circle.of(ids, tied, first));
            }
        }
        return circles;
    }

    private void place(PartnerId partner, Place place) {
        numbers.put(partner, numbers.size() + 1);
        places.put(partner, place);
    }

    /** Places those without a tie in rows below. */
    private void aside(Sheet sheet) {
        List<Partner> untied = possible.untied();
        if (untied.isEmpty()) {
            return;
        }
        sheet.take(4);
        sheet.note(texts.get("network.untied"));
        double step = 30;
        int inRow = (int) (Sheet.ROOM / step);
        int rows = (untied.size() + inRow - 1) / inRow;
        double y = sheet.take(rows * step + 2);
        for (int i = 0; i < untied.size(); i++) {
            double x = Sheet.MARGIN + step / 2 + i % inRow * step;
            place(untied.get(i).id(), new Place(x, y + step / 2 + i / inRow * step, 11));
        }
    }

    private void draw(Sheet sheet, DrawnTie tie) {
        List<DrawnTie> beside = ties.stream().filter(tie::isBeside).toList();
        Place a = places.get(tie.a());
        Place b = places.get(tie.b());
        double length = Math.sqrt((b.x() - a.x()) * (b.x() - a.x()) + (b.y() - a.y()) * (b.y() - a.y()));
        double away = (beside.indexOf(tie) - (beside.size() - 1) / 2.0) * BESIDE / length;
        double dx = -(b.y() - a.y()) * away;
        double dy = (b.x() - a.x()) * away;
        sheet.add(inked(Shape.line(a.x() + dx, a.y() + dy, b.x() + dx, b.y() + dy), tie.isCertain())
                .dashed(DASHES.get(tie.kind())));
    }

    private static Shape inked(Shape line, boolean isCertain) {
        return isCertain ? line.stroke(Ink.CERTAIN, 2) : line.stroke(Ink.FRAME, 0.8);
    }

    private void draw(Sheet sheet, PartnerId id, Place place) {
        boolean isHost = hosts.contains(id);
        double radius = place.radius();
        Shape shape = isHost
                ? Shape.rect(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
                        .rounded(2)
                        .fill(Ink.TEXT)
                : Shape.circle(place.x(), place.y(), radius).fill(Ink.GROUND);
        sheet.add(shape.stroke(Ink.TEXT, 1.5).titled(name(id)));
        sheet.add(Shape.text(place.x(), place.y() + 4, numbers.get(id).toString())
                .small()
                .bold()
                .centred()
                .fill(isHost ? Ink.GROUND : Ink.TEXT)
                .titled(name(id)));
    }

    private String name(PartnerId id) {
        return certain.partners().stream()
                .filter(partner -> partner.id().equals(id))
                .map(partner -> partner.name().isBlank() ? id.value() : partner.name())
                .findFirst()
                .orElse(id.value());
    }

    private List<Sample> legend() {
        List<Sample> samples = new ArrayList<>();
        for (Tie kind : Tie.values()) {
            if (ties.stream().anyMatch(tie -> tie.kind() == kind)) {
                samples.add(Sample.line(texts.get("tie." + kind.name()), Ink.TEXT, 1.5, DASHES.get(kind)));
            }
        }
        if (ties.stream().anyMatch(DrawnTie::isCertain)) {
            samples.add(new Sample(
                    texts.get("network.certain"),
                    (x, y) -> List.of(inked(Shape.line(x, y, x + Sample.WIDTH, y), true))));
        }
        if (ties.stream().anyMatch(tie -> !tie.isCertain())) {
            samples.add(new Sample(
                    texts.get("network.possible"),
                    (x, y) -> List.of(inked(Shape.line(x, y, x + Sample.WIDTH, y), false))));
        }
        if (numbers.keySet().stream().anyMatch(hosts::contains)) {
            samples.add(new Sample(
                    texts.get("network.backbone"),
                    (x, y) ->
                            List.of(Shape.rect(x + 6, y - 6, 12, 12).rounded(2).fill(Ink.TEXT))));
        }
        return samples;
    }

    /** Writes the names with how many others each is tied to, and returns them. */
    private List<String> names(Sheet sheet) {
        List<String> told = new ArrayList<>();
        Map<PartnerId, Integer> degrees = certain.degrees();
        Map<PartnerId, Integer> most = possible.degrees();
        numbers.forEach((id, number) -> {
            String degree = degrees.get(id).equals(most.get(id))
                    ? degrees.get(id).toString()
                    : degrees.get(id) + "\u2013" + most.get(id);
            double room = Sheet.ROOM - 26 - 44;
            List<String> lines = Lettering.wrapped(name(id), room, Lettering.SMALL, 2);
            double y = sheet.take(lines.size() * LINE) + 11;
            sheet.add(Shape.text(Sheet.MARGIN + 18, y, number.toString())
                    .small()
                    .bold()
                    .ending());
            for (int i = 0; i < lines.size(); i++) {
                sheet.add(Shape.text(Sheet.MARGIN + 26, y + i * LINE, lines.get(i))
                        .small()
                        .titled(name(id)));
            }
            sheet.add(Shape.text(Sheet.WIDTH - Sheet.MARGIN, y, degree).small().ending());
            told.add(texts.get("network.told", number, name(id), degree)
                    + (hosts.contains(id) ? " " + texts.get("network.told.backbone") : ""));
        });
        sheet.take(4);
        return told;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        int n = certain.partners().size();
        notes.add(texts.get("network.pairs", certain.size(), n * (n - 1) / 2, possible.size() - certain.size()));
        if (!certain.untold().isEmpty()) {
            notes.add(texts.count("network.untold", certain.untold().size()));
        }
        if (hosts.isEmpty()) {
            notes.add(texts.get("network.backbone.none"));
        }
        return notes;
    }
}
