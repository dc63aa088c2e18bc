package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Partner;

/**
 * Tells what a network of partners looks like, each figure with its method and n.
 *
 * <p>Where more ties are possible than those counted, it says so of each figure, and tells none if there is no tie.
 */
final class PartnerNetworkText {

    private static final int LISTED = 5;

    private final PartnerNetwork network;
    private final boolean isOpen;
    private final String n;

    private PartnerNetworkText(PartnerNetwork network) {
        this.network = network;
        this.isOpen = !network.untold().isEmpty();
        this.n = "n = " + network.partners().size() + (isOpen ? ", recorded ties" : "");
    }

    static String of(PartnerNetwork network) {
        return new PartnerNetworkText(network).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        int size = network.size();
        lines.add(Words.counted(network.partners().size(), "partner", "partners") + ", " + pairs(size) + kinds()
                + (network.isCertain() ? "" : ", if all goes on that may"));
        if (size > 0 || !isOpen) {
            lines.add("density " + atLeast() + Words.number(network.density(), "not defined")
                    + " (ties present over possible, " + n + "); degree centralization "
                    + Words.number(network.centralization(), "not defined") + " (Freeman 1978, " + n + ")");
            lines.add(components());
            network.standings().stream()
                    .filter(standing -> standing.betweenness() > 0)
                    .limit(LISTED)
                    .forEach(standing -> lines.add("holds together: " + standing));
            network.hubDependence().ifPresent(dependence -> lines.add(dependence.toString()));
        }
        if (isOpen) {
            lines.add("not counted, as nobody wrote down who takes part, what it serves or whether it goes on: "
                    + Words.names(network.untold()));
        }
        return String.join("\n", lines);
    }

    private String pairs(int size) {
        return size == 0 && isOpen
                ? "no tie recorded by "
                : atLeast() + Words.counted(size, "pair", "pairs") + " tied by ";
    }

    private String atLeast() {
        return isOpen && network.isCertain() ? "at least " : "";
    }

    private String kinds() {
        List<String> kinds = network.kinds().stream().map(Words::of).toList();
        return kinds.isEmpty() ? "nothing" : String.join(", ", kinds);
    }

    private String components() {
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
                + Words.counted(untied, "partner", "partners") + " without a " + (isOpen ? "recorded " : "") + "tie";
    }
}
