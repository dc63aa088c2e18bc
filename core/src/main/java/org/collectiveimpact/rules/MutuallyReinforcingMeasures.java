package org.collectiveimpact.rules;

import java.util.Map;

/** Mutually reinforcing activities, where an initiative's own data can tell. */
final class MutuallyReinforcingMeasures {

    static final Map<String, Measure> BY_CRITERION = Map.ofEntries(
            Named.of("mra-activity-map", ActivityMeasures::map),
            Named.of("mra-activity-has-strategy", ActivityMeasures::hasStrategy),
            Named.of("mra-strategy-covered", CarriedStrategies::covered),
            Named.of("mra-goal-multi-partner", ActivityMeasures::severalPartners),
            Named.of("mra-overlaps-handled", DecidedOverlaps::read),
            Named.of("mra-gaps-handled", DecidedGaps::read),
            Named.of("mra-links", ActivityMeasures::links),
            Named.of("mra-plan", ActionPlanMeasures::covers),
            Named.of("mra-plan-complete", ActionPlanMeasures::complete),
            Named.of("mra-plan-on-track", ActionPlanMeasures::onTrack),
            Named.of("mra-breadth", CarriedStrategies::breadth),
            Named.of("mra-depth", CarriedStrategies::depth),
            Named.of("mra-not-hub-only", DirectTies::read));

    private MutuallyReinforcingMeasures() {}
}
