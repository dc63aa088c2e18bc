package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Initiative;
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

/** Partners as numbers with the ties between them, and their names below. */
final class NetworkMap implements Subject {

    private static final double LINE = 14;
    private static final double BESIDE = 3;
    private static final int MANY = 150;
    private static final double NUMBERS = 26;
    private static final double DEGREES = 44;

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Texts texts;
    private final PartnerNetwork certain;
    private final PartnerNetwork possible;
    private final List<DrawnTie> ties;
    private final List<PartnerId> hosts;
    private final NetworkPlaces places;
    private final Map<PartnerId, String> names = new LinkedHashMap<>();

    NetworkMap(Initiative initiative, LocalDate asOf, Texts texts) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.texts = texts;
        this.certain = ActivityNetwork.of(initiative, asOf).ties();
        this.possible = ActivityNetwork.of(initiative, asOf).possibleTies();
        this.ties = DrawnTie.all(initiative, asOf);
        this.hosts = initiative.backbone().map(Backbone::organisations).orElse(List.of());
        this.places = new NetworkPlaces(possible, hosts);
        certain.partners()
                .forEach(partner -> names.put(
                        partner.id(), partner.name().isBlank() ? partner.id().value() : partner.name()));
    }

    @Override
    public String title() {
        return texts.get("network.title");
    }

    @Override
    public List<String> draw(Sheet sheet) {
        List<String> told = new ArrayList<>(List.of(texts.get("network.context", initiative.name(), asOf)));
        sheet.note(told.get(0));
        if (names.isEmpty()) {
            Blank.draw(sheet, texts.get("network.nothing"));
            told.add(texts.get("network.nothing") + ".");
            return told;
        }
        place(sheet);
        ties(sheet);
        places.all().forEach((partner, place) -> draw(sheet, partner, place));
        sheet.legend(legend());
        told.add(pairs());
        sheet.note(pairs());
        sheet.take(4);
        told.addAll(names(sheet));
        List<String> notes = notes();
        notes.forEach(sheet::note);
        told.addAll(notes);
        return told;
    }

    private void place(Sheet sheet) {
        double top = sheet.take(6) + 6;
        sheet.take(places.circles(top, ties) - top);
        if (!possible.untied().isEmpty()) {
            sheet.take(4);
            sheet.note(texts.get("network.untied"));
            places.aside(sheet.take(places.asideHeight() + 2));
        }
    }

    /** Draws the ties of each pair side by side. */
    private void ties(Sheet sheet) {
        Map<Set<PartnerId>, List<DrawnTie>> pairs = new LinkedHashMap<>();
        for (DrawnTie tie : ties) {
            pairs.computeIfAbsent(Set.of(tie.a(), tie.b()), absent -> new ArrayList<>())
                    .add(tie);
        }
        for (List<DrawnTie> pair : pairs.values()) {
            for (int i = 0; i < pair.size(); i++) {
                draw(sheet, pair.get(i), (i - (pair.size() - 1) / 2.0) * BESIDE);
            }
        }
    }

    private void draw(Sheet sheet, DrawnTie tie, double away) {
        NetworkPlaces.Place a = places.of(tie.a());
        NetworkPlaces.Place b = places.of(tie.b());
        double right = b.x() - a.x();
        double down = b.y() - a.y();
        double length = Math.sqrt(right * right + down * down);
        double dx = -down * away / length;
        double dy = right * away / length;
        sheet.add(inked(Shape.line(a.x() + dx, a.y() + dy, b.x() + dx, b.y() + dy), tie.isCertain())
                .dashed(dash(tie.kind())));
    }

    private static Dash dash(Tie kind) {
        return switch (kind) {
            case ACTIVITY -> Dash.SOLID;
            case STRATEGY -> Dash.LONG;
            case WORK_GROUP -> Dash.SHORT;
            case STEERING_COMMITTEE -> Dash.DASH_DOT;
            case RELATIONSHIP -> Dash.DOT;
        };
    }

    /** Makes what is certain stronger, and all of it finer where there is much of it. */
    private Shape inked(Shape line, boolean isCertain) {
        double strength = ties.size() > MANY ? 0.4 : 1;
        return isCertain ? line.stroke(Ink.CERTAIN, 2 * strength) : line.stroke(Ink.FRAME, 0.8 * strength);
    }

    private void draw(Sheet sheet, PartnerId id, NetworkPlaces.Place place) {
        boolean isHost = hosts.contains(id);
        double radius = place.radius();
        Shape shape = isHost
                ? Shape.rect(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
                        .rounded(2)
                        .fill(Ink.TEXT)
                : Shape.circle(place.x(), place.y(), radius).fill(Ink.GROUND);
        sheet.add(shape.stroke(Ink.TEXT, 1.5).titled(name(id)));
        sheet.add(Shape.text(place.x(), place.y() + 4, Integer.toString(place.number()))
                .small()
                .bold()
                .centred()
                .fill(isHost ? Ink.GROUND : Ink.TEXT)
                .titled(name(id)));
    }

    private List<Sample> legend() {
        List<Sample> samples = new ArrayList<>();
        for (Tie kind : Tie.values()) {
            if (ties.stream().anyMatch(tie -> tie.kind() == kind)) {
                samples.add(Sample.line(texts.get("tie." + kind.name()), Ink.TEXT, 1.5, dash(kind)));
            }
        }
        if (ties.stream().anyMatch(DrawnTie::isCertain)) {
            samples.add(sample("network.certain", true));
        }
        if (ties.stream().anyMatch(tie -> !tie.isCertain())) {
            samples.add(sample("network.possible", false));
        }
        if (names.keySet().stream().anyMatch(hosts::contains)) {
            samples.add(new Sample(
                    texts.get("network.backbone"),
                    (x, y) ->
                            List.of(Shape.rect(x + 6, y - 6, 12, 12).rounded(2).fill(Ink.TEXT))));
        }
        return samples;
    }

    private Sample sample(String key, boolean isCertain) {
        return new Sample(texts.get(key), (x, y) -> List.of(inked(Shape.line(x, y, x + Sample.WIDTH, y), isCertain)));
    }

    /** Writes the names with how many others each is tied to, and returns them. */
    private List<String> names(Sheet sheet) {
        List<String> told = new ArrayList<>();
        Map<PartnerId, Integer> least = certain.degrees();
        Map<PartnerId, Integer> most = possible.degrees();
        places.all().forEach((id, place) -> {
            int low = least.getOrDefault(id, 0);
            int high = most.getOrDefault(id, 0);
            String degree = low == high ? Integer.toString(low) : low + "\u2013" + high;
            List<String> lines = Lettering.wrapped(name(id), Sheet.ROOM - NUMBERS - DEGREES, Lettering.SMALL, 2);
            double y = sheet.take(lines.size() * LINE) + Lettering.SMALL;
            sheet.add(Shape.text(Sheet.MARGIN + NUMBERS - 8, y, Integer.toString(place.number()))
                    .small()
                    .bold()
                    .ending());
            for (int i = 0; i < lines.size(); i++) {
                sheet.add(Shape.text(Sheet.MARGIN + NUMBERS, y + i * LINE, lines.get(i))
                        .small()
                        .titled(name(id)));
            }
            sheet.add(Shape.text(Sheet.WIDTH - Sheet.MARGIN, y, degree).small().ending());
            told.add(texts.get(
                    hosts.contains(id) ? "network.told.backbone" : "network.told", place.number(), name(id), degree));
        });
        return told;
    }

    private String name(PartnerId id) {
        return names.getOrDefault(id, id.value());
    }

    private String pairs() {
        int n = certain.partners().size();
        return texts.get("network.pairs", certain.size(), n * (n - 1) / 2, possible.size() - certain.size());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!certain.untold().isEmpty()) {
            notes.add(texts.count("network.untold", certain.untold().size()));
        }
        if (hosts.isEmpty()) {
            notes.add(texts.get("network.backbone.none"));
        }
        return notes;
    }
}
