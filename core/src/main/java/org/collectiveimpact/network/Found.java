package org.collectiveimpact.network;

import java.util.List;
import org.collectiveimpact.model.Activity;

/**
 * What was found for certain, and the activities of which nobody can tell whether they belong to more of it.
 *
 * @param <T> what was looked for
 * @param certain in the order of the initiative
 * @param untold in the order of the initiative; an activity may be here although it is part of something certain
 */
public record Found<T>(List<T> certain, List<Activity> untold) {

    /** Copies the lists. */
    public Found {
        certain = List.copyOf(certain);
        untold = List.copyOf(untold);
    }

    /** Returns a line such as "1 (Training, Housing); not recorded: Mentoring". */
    @Override
    public String toString() {
        return (certain.isEmpty() ? "none for certain" : certain.size() + " (" + Words.names(certain) + ")")
                + Words.after("; not recorded: ", untold);
    }
}
