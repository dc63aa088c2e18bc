package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.model.Partner;

/** Tells what a network of partners looks like, each figure with its method and n. */
final class PartnerNetworkText {

    private static final int LISTED = 5;

    private PartnerNetworkText() {}

    static String of(PartnerNetwork network) {
        int n = network.partners().size();
        List<String> lines = new ArrayList<>();
        lines.add(Words.counted(n, "partner", "partners") + ", " + Words.counted(network.size(), "pair", "pairs")
                + " tied by " + kinds(network));
        lines.add("density " + Words.number(network.density(), "not defined") + " (ties present over possible, n = " + n
                + "); degree centralization " + Words.number(network.centralization(), "not defined")
                + " (Freeman 1978, n = " + n + ")");
        lines.add(components(network));
        List<Standing> standings = network.standings();
        standings.stream()
                .filter(standing -> standing.betweenness() > 0)
                .limit(LISTED)
                .forEach(standing -> lines.add("holds together: " + standing));
        network.hubDependence().ifPresent(dependence -> lines.add(dependence.toString()));
        if (!network.untold().isEmpty()) {
            lines.add("not counted, as nobody wrote down who takes part, what it serves or whether it goes on: "
                    + Words.names(network.untold()));
        }
        return String.join("\n", lines);
    }

    private static String kinds(PartnerNetwork network) {
        List<String> kinds = new ArrayList<>();
        for (Tie tie : network.kinds()) {
            kinds.add(tie.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return kinds.isEmpty() ? "nothing" : String.join(", ", kinds);
    }

    private static String components(PartnerNetwork network) {
        List<String> sizes = new ArrayList<>();
        int untied = 0;
        for (List<Partner> component : network.components()) {
            if (component.size() == 1) {
                untied++;
            } else {
                sizes.add(String.valueOf(component.size()));
            }
        }
        return Words.counted(sizes.size(), "component", "components") + Words.after(" of size ", sizes) + "; "
                + Words.counted(untied, "partner", "partners") + " without a tie";
    }
}
