package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.network.HubDependence;
import org.collectiveimpact.network.PartnerNetwork;
import org.collectiveimpact.network.Standing;

/** Who holds the network together, each figure with its method and n. */
final class TieSection {

    private static final int SHOWN = 5;

    private final PartnerNetwork network;
    private final Texts texts;

    TieSection(PartnerNetwork network, Texts texts) {
        this.network = network;
        this.texts = texts;
    }

    void write(Page page, Optional<Picture> map) {
        page.heading(2, texts.get("network.ties"));
        map.ifPresent(page::picture);
        int n = network.partners().size();
        page.table(
                List.of(texts.get("ties.figure"), texts.get("ties.value"), texts.get("ties.method")),
                List.of(
                        row("pairs", atLeast(Integer.toString(network.size())), n),
                        row("density", atLeast(number(network.density())), n),
                        row("centralization", number(network.centralization()), n),
                        row("components", Long.toString(components()), n),
                        row("untied", Integer.toString(network.untied().size()), n)));
        page.paragraph(texts.get("ties.sectors", sectors()));
        standings(page);
        network.hubDependence().map(this::told).ifPresent(page::paragraph);
        if (!network.untold().isEmpty()) {
            page.paragraph(texts.count("ties.untold", network.untold().size())
                    + (map.isPresent() ? " " + texts.get("ties.places", String.join(", ", network.untold())) : ""));
        }
    }

    /** Returns how many partners are of each sector, most first; one of several sectors is of each of them. */
    private String sectors() {
        Map<Sector, Integer> counts = new EnumMap<>(Sector.class);
        network.partners()
                .forEach(partner ->
                        partner.sectors().stream().distinct().forEach(sector -> counts.merge(sector, 1, Integer::sum)));
        Stream<String> known = counts.entrySet().stream()
                .sorted(Map.Entry.<Sector, Integer>comparingByValue().reversed())
                .map(each -> texts.get("sector." + each.getKey()) + " " + each.getValue());
        long untold = network.partners().stream()
                .filter(partner -> partner.sectors().isEmpty())
                .count();
        return Stream.concat(known, untold == 0 ? Stream.empty() : Stream.of(texts.get("ties.no-sector", untold)))
                .collect(Collectors.joining(", "));
    }

    private List<String> row(String key, String value, int n) {
        return List.of(texts.get("ties." + key), value, texts.get("ties." + key + ".method", n));
    }

    /** Where more ties are possible than those that are counted, there are at least as many. */
    private String atLeast(String value) {
        return network.untold().isEmpty() ? value : texts.get("ties.at-least", value);
    }

    private long components() {
        return network.components().stream().filter(each -> each.size() > 1).count();
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? Amounts.worked(number.getAsDouble()) : texts.get("ties.not-defined");
    }

    private void standings(Page page) {
        List<Standing> standings = network.standings().stream()
                .filter(standing -> standing.betweenness() > 0)
                .limit(SHOWN)
                .toList();
        if (standings.isEmpty()) {
            return;
        }
        page.paragraph(texts.get("ties.hold", network.partners().size()));
        page.table(
                List.of(
                        texts.get("ties.partner"),
                        texts.get("ties.tied-to"),
                        texts.get("ties.between"),
                        texts.get("ties.cut")),
                standings.stream().map(this::row).toList());
    }

    private List<String> row(Standing standing) {
        return List.of(
                WorkSection.name(standing.partner()),
                Integer.toString(standing.degree()),
                Amounts.worked(standing.betweenness()),
                texts.get(standing.isArticulation() ? "yes" : "no"));
    }

    private String told(HubDependence hub) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get(
                "ties.hub",
                names(hub.hub()),
                hub.dependent().size() + hub.untied().size(),
                hub.others()));
        if (!hub.dependent().isEmpty()) {
            parts.add(texts.get("ties.hub.only", names(hub.dependent())));
        }
        if (!hub.untied().isEmpty()) {
            parts.add(texts.get("ties.hub.none", names(hub.untied())));
        }
        return String.join(" ", parts);
    }

    private static String names(List<Partner> partners) {
        return partners.stream().map(WorkSection::name).collect(Collectors.joining(", "));
    }
}
