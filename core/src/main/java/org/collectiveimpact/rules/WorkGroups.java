package org.collectiveimpact.rules;

import java.util.Optional;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupStatus;

/** Where work groups stand; empty where it is not recorded, unless the work groups were declared complete. */
final class WorkGroups {

    private WorkGroups() {}

    /** Whether a group is at work. */
    static Optional<Boolean> isActive(WorkGroup group, Facts facts) {
        return group.status().map(WorkGroupStatus.ACTIVE::equals).or(() -> facts.unmarked(Section.WORK_GROUPS));
    }

    /** Whether a group is at work or will be. */
    static Optional<Boolean> isUnderWay(WorkGroup group, Facts facts) {
        return group.status()
                .map(status -> status == WorkGroupStatus.ACTIVE || status == WorkGroupStatus.PLANNED)
                .or(() -> facts.unmarked(Section.WORK_GROUPS));
    }

    /** Whether nobody wrote down who is in a group. */
    static boolean isSilent(WorkGroup group, Facts facts) {
        return group.members().isEmpty() && !facts.isComplete(Section.WORK_GROUPS);
    }
}
