package org.collectiveimpact.assessment;

import java.util.List;
import org.collectiveimpact.rules.Scale;

/**
 * A scale that criteria of a custom rule set name.
 *
 * @param id what they name it by; {@code standard} is the scale of no, partly and yes
 * @param levels from the lowest to the highest
 */
public record OwnScale(String id, List<Scale.Level> levels) {

    /**
     * Checks the levels.
     *
     * @throws IllegalArgumentException if no {@link Scale} can be made of them
     */
    public OwnScale {
        levels = new Scale(levels).levels();
    }
}
