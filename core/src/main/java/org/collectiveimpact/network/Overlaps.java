package org.collectiveimpact.network;

import java.util.List;
import org.collectiveimpact.model.Activity;

/**
 * Where several partners do the same for the same people in the same place, for certain and perhaps.
 *
 * @param certain where they do so for certain
 * @param perhaps where they may, for something is not recorded of what goes on there; in the order in which the
 *     initiative first names it
 * @param untold the activities of which nobody can tell whether they belong to more overlaps, in the order of the
 *     initiative; one that names no strategy may overlap with any other, and has no place among the perhaps
 */
public record Overlaps(List<Overlap> certain, List<Overlap.Shared> perhaps, List<Activity> untold) {

    /** Copies the lists. */
    public Overlaps {
        certain = List.copyOf(certain);
        perhaps = List.copyOf(perhaps);
        untold = List.copyOf(untold);
    }

    /** Returns a line such as "1 (mentoring (course, teens, North side): A, B); not recorded: Fair". */
    @Override
    public String toString() {
        return new Found<>(certain, untold).toString();
    }
}
