package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;

/** Whether work groups at work have an objective that serves a strategy. */
final class Objectives {

    private final Facts facts;
    private final Index<StrategyId, WorkGroup> named;
    private final Index<StrategyId, WorkGroup> silent;

    Objectives(Facts facts) {
        List<WorkGroup> groups = facts.initiative().workGroups();
        this.facts = facts;
        this.named = Index.by(groups, WorkGroups::strategiesOfObjectives);
        this.silent = Index.by(Those.of(groups, Objectives::isSilent), WorkGroup::strategies);
    }

    /** An objective that does not say which strategy it serves may serve any in the hands of the group. */
    private static boolean isSilent(WorkGroup group) {
        return group.objectives().isEmpty()
                || Those.any(
                        group.objectives(), objective -> objective.strategy().isEmpty());
    }

    /** Returns whether one serves a strategy; empty where the data cannot say. */
    Optional<Boolean> anyFor(StrategyId strategy) {
        return Told.any(List.of(
                Told.any(named.of(strategy), group -> WorkGroups.isActive(group, facts)),
                Told.any(silent.of(strategy), this::mayServe),
                facts.unlisted(Section.WORK_GROUPS, facts.initiative().workGroups())));
    }

    private Optional<Boolean> mayServe(WorkGroup group) {
        return Told.all(List.of(WorkGroups.isActive(group, facts), facts.unmarked(Section.WORK_GROUPS)));
    }
}
