package org.collectiveimpact.rules;

import java.util.Map;

/** What has to be there before a launch, where an initiative's own data can tell. */
final class PreconditionMeasures {

    static final Map<String, Measure> BY_CRITERION = Map.ofEntries(
            Named.of("pre-champion-named", ChampionMeasures::named),
            Named.of("pre-funding-horizon", FundingHorizon::read),
            Named.of("pre-anchor-funder", AnchorFunder::read),
            Named.of("pre-existing-efforts-mapped", LandscapeMeasures::existingEfforts),
            Named.of("pre-go-decision", GoDecision::read));

    private PreconditionMeasures() {}
}
