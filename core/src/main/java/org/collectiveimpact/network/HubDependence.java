package org.collectiveimpact.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;

/**
 * Who has no tie left when some partners, such as those that host the backbone, are taken out.
 *
 * <p>The idea that partners should work with the backbone and without it is published, and so is a look at who would be
 * cut off without it. The share is the library's own, and no value of it is published as good.
 *
 * @param hub who is taken out
 * @param independent the others that are still tied to one another
 * @param dependent the others that were tied to the hub alone
 * @param untied the others that had no tie to begin with
 */
public record HubDependence(
        List<Partner> hub, List<Partner> independent, List<Partner> dependent, List<Partner> untied) {

    /** Copies the lists. */
    public HubDependence {
        hub = List.copyOf(hub);
        independent = List.copyOf(independent);
        dependent = List.copyOf(dependent);
        untied = List.copyOf(untied);
    }

    static HubDependence of(PartnerNetwork network, Collection<PartnerId> hub) {
        Set<PartnerId> removed = new HashSet<>(hub);
        Set<Partner> before = new HashSet<>(network.untied());
        PartnerNetwork rest = network.without(removed);
        Set<Partner> after = new HashSet<>(rest.untied());
        return new HubDependence(
                those(network, partner -> removed.contains(partner.id())),
                those(rest, partner -> !after.contains(partner)),
                those(rest, partner -> after.contains(partner) && !before.contains(partner)),
                those(rest, before::contains));
    }

    private static List<Partner> those(PartnerNetwork network, Predicate<Partner> test) {
        return network.partners().stream().filter(test).toList();
    }

    /** Returns how many partners there are beside the hub. */
    public int others() {
        return independent.size() + dependent.size() + untied.size();
    }

    /** Returns the share of the others, from 0 to 1, that is left without a tie; empty if there are no others. */
    public OptionalDouble share() {
        return others() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((dependent.size() + untied.size()) / (double) others());
    }

    /** Returns a line such as "without United Way 2 of 5 others have no recorded tie; only through it: Schools". */
    @Override
    public String toString() {
        return "without " + (hub.isEmpty() ? "anybody" : Words.names(hub)) + " " + (dependent.size() + untied.size())
                + " of " + others()
                + " others have no recorded tie" + Words.after("; only through it: ", dependent)
                + Words.after("; none before: ", untied);
    }
}
