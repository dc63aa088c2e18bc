package org.collectiveimpact.planning;

import org.collectiveimpact.framework.Condition;

/**
 * How often a condition is the weakest.
 *
 * @param condition the condition
 * @param weakest in how many of the weightings drawn none is lower: none has a lower low score, and of those with the same
 *     none a lower high score; conditions that are alike are all counted
 * @param certainly in how many of them that is so whatever the unknown turns out to be: no other can fall below its high
 *     score
 */
public record Weakness(Condition condition, Share weakest, Share certainly) {

    /** Returns the condition and the two shares, such as "Backbone support in all of 10000, for certain in none of 10000". */
    @Override
    public String toString() {
        return condition.title() + " in " + weakest + ", for certain in " + certainly;
    }
}
