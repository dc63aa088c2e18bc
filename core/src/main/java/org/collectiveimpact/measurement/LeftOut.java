package org.collectiveimpact.measurement;

import org.collectiveimpact.model.Observation;

/**
 * An observation that is not read, and why.
 *
 * @param observation the observation as it was recorded
 * @param reason in words, such as "superseded by 24.5"
 */
public record LeftOut(Observation observation, String reason) {

    /** Returns it in words, such as "25.7 in 2012: superseded by 24.5". */
    @Override
    public String toString() {
        return observation.value().toPlainString() + " in " + observation.period() + ": " + reason;
    }
}
