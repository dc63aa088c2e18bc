package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Sector;

/**
 * Which sectors work on a goal.
 *
 * <p>A partner works on a goal if it carries out an activity under way that names the goal, or serves a strategy for it.
 *
 * @param goal the goal
 * @param partners who works on it for certain, in order of their ids
 * @param perhaps who may work on it, in order of their ids
 * @param isOpen whether anybody else may, because of some activity nobody wrote down who carries it out
 */
public record SectorMix(Goal goal, List<Partner> partners, List<Partner> perhaps, boolean isOpen) {

    /** Copies the lists. */
    public SectorMix {
        partners = List.copyOf(partners);
        perhaps = List.copyOf(perhaps);
    }

    /**
     * Returns how many of the partners that work on the goal for certain belong to each sector; a partner of several
     * sectors counts in each.
     */
    public SortedMap<Sector, Integer> sectors() {
        SortedMap<Sector, Integer> sectors = new TreeMap<>();
        for (Partner partner : partners) {
            partner.sectors().stream().distinct().forEach(sector -> sectors.merge(sector, 1, Integer::sum));
        }
        return Collections.unmodifiableSortedMap(sectors);
    }

    /** Returns those of the partners that work on the goal for certain of which no sector was recorded. */
    public List<Partner> withoutSector() {
        return partners.stream().filter(partner -> partner.sectors().isEmpty()).toList();
    }

    /** Returns a line such as "Housing: 3 partners (government 1, nonprofit 2); perhaps: Food bank". */
    @Override
    public String toString() {
        List<String> shares = new ArrayList<>();
        sectors().forEach((sector, number) -> shares.add(Words.of(sector) + " " + number));
        return Words.name(goal) + ": " + Words.counted(partners.size(), "partner", "partners")
                + (shares.isEmpty() ? "" : " (" + String.join(", ", shares) + ")")
                + Words.after("; sector not recorded: ", withoutSector())
                + Words.after("; perhaps: ", perhaps)
                + (isOpen ? "; others may work on it, not recorded" : "");
    }
}
