package org.collectiveimpact.network;

import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.Strategy;

/**
 * A strategy and one of the groups of the population it may be meant for.
 *
 * @param strategy the strategy
 * @param group the one it is aimed at, or any if that was not recorded
 */
public record Cell(Strategy strategy, Group group) {

    /** Returns words such as "Mentoring for Teens". */
    @Override
    public String toString() {
        return Words.name(strategy) + " for " + Words.name(group);
    }
}
