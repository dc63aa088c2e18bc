package org.collectiveimpact.examples.benchmarks.yardstick;

import org.collectiveimpact.model.Section;

/** The levels, each with the section it is recorded in. */
enum Tier {
    STEERING(Section.STEERING_COMMITTEE),
    BACKBONE(Section.BACKBONE),
    WORK_GROUPS(Section.WORK_GROUPS),
    PARTNERS(Section.PARTNERS),
    COMMUNITY(Section.PEOPLE);

    final Section section;

    Tier(Section section) {
        this.section = section;
    }
}
