package org.collectiveimpact.network;

import java.util.List;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.PartnerId;

/**
 * Activities of several partners each of which makes each other more effective, directly or through others.
 *
 * <p>A reinforcing feedback loop is a closed chain of causes that strengthens what runs through it (Donella Meadows,
 * "Thinking in Systems", 2008). Here the links of the chain are those that activities record as {@link
 * Activity#reinforces()}. Loops that share an activity are told as one: a loop is a strongly connected component of
 * these links (Robert Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM Journal on Computing 1, 1972),
 * so that no chain is counted twice. That an activity of the loop has to belong to another partner than the rest is
 * the library's own demand.
 *
 * @param activities two or more, in the order of the initiative
 * @param partners who carries them out, two or more, in the order in which they are first named
 */
public record ReinforcementLoop(List<Activity> activities, List<PartnerId> partners) {

    /** Copies the lists. */
    public ReinforcementLoop {
        activities = List.copyOf(activities);
        partners = List.copyOf(partners);
    }

    /** Returns the names of the activities. */
    @Override
    public String toString() {
        return Words.names(activities);
    }
}
