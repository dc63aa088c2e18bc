package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.network.Bond;
import org.collectiveimpact.network.PartnerNetwork;
import org.collectiveimpact.network.Tie;

/**
 * A tie of one kind between two partners.
 *
 * @param a the one whose id comes first
 * @param b the other
 * @param kind what ties them
 * @param isCertain false if it is there only if all goes on that may
 */
record DrawnTie(PartnerId a, PartnerId b, Tie kind, boolean isCertain) {

    /** Returns all ties on a date, kind by kind, those that are certain first. */
    static List<DrawnTie> all(Initiative initiative, LocalDate asOf) {
        ActivityNetwork network = ActivityNetwork.of(initiative, asOf);
        List<DrawnTie> ties = new ArrayList<>();
        for (Tie kind : Tie.values()) {
            Set<Set<PartnerId>> certain = new HashSet<>();
            for (Bond bond : bonds(network.ties(EnumSet.of(kind)))) {
                certain.add(Set.of(bond.a().id(), bond.b().id()));
                ties.add(new DrawnTie(bond.a().id(), bond.b().id(), kind, true));
            }
            for (Bond bond : bonds(network.possibleTies(EnumSet.of(kind)))) {
                if (!certain.contains(Set.of(bond.a().id(), bond.b().id()))) {
                    ties.add(new DrawnTie(bond.a().id(), bond.b().id(), kind, false));
                }
            }
        }
        return List.copyOf(ties);
    }

    private static List<Bond> bonds(PartnerNetwork network) {
        return network.bonds(1);
    }
}
