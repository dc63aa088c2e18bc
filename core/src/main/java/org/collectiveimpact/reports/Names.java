package org.collectiveimpact.reports;

import org.collectiveimpact.framework.Phase;

/** What reports call things. */
final class Names {

    private Names() {}

    /** Returns a phase as "phase 3 (Organize for Impact)"; the stage before the first by its name alone. */
    static String of(Phase phase) {
        return phase.isEntry() ? phase.name() : "phase " + phase.number() + " (" + phase.name() + ")";
    }
}
