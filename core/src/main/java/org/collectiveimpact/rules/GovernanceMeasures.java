package org.collectiveimpact.rules;

import java.util.Map;

/** Governance, where an initiative's own data can tell. */
final class GovernanceMeasures {

    static final Map<String, Measure> BY_CRITERION = Map.ofEntries(
            Named.of("gov-core-group-formed", CoreGroup::read),
            Named.of("gov-sectors-covered", SectorCoverage::read),
            Named.of("gov-steering-seniority", SteeringMeasures::seniority),
            Named.of("gov-steering-lived-experience", SteeringMeasures::livedExperience),
            Named.of("gov-charter", CharterMeasure::read),
            Named.of("gov-decision-rule", SteeringMeasures::decisionRule),
            Named.of("gov-conflict-process", ConflictProcess::read),
            Named.of("gov-workgroups-active", WorkGroupMeasures::active),
            Named.of("gov-strategy-has-workgroup", WorkGroupMeasures::strategyHasWorkGroup),
            Named.of("gov-workgroups-linked", WorkGroupLinks::read),
            Named.of("gov-levels-complete", LevelsMeasure::read),
            Named.of("gov-partner-agreements", PartnerAgreements::read),
            Named.of("gov-structure-refined", ReviewMeasures::structureRefined));

    private GovernanceMeasures() {}
}
