package org.collectiveimpact.rules;

import java.util.Map;

/** Principles of practice and equity, where an initiative's own data can tell. */
final class PrinciplesMeasures {

    static final Map<String, Measure> BY_CRITERION = Map.ofEntries(
            Named.of("eq-engagement-plan", EngagementMeasures::plan),
            Named.of("eq-outreach-begun", EngagementMeasures::outreach),
            Named.of("eq-engagement-continues", EngagementMeasures::continues),
            Named.of("eq-community-share", CommunityShare::read),
            Named.of("eq-commitment", AdoptedTexts::equity),
            Named.of("eq-targeted", TargetedStrategies::read),
            Named.of("pp-learn-adapt", LearnedChanges::read),
            Named.of("pp-systems-outcomes", SystemsOutcomes::read),
            Named.of("pp-sustained", SustainedWork::read));

    private PrinciplesMeasures() {}
}
