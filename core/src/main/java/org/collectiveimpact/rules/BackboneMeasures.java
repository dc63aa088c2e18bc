package org.collectiveimpact.rules;

import java.util.Map;

/** Backbone support, where an initiative's own data can tell. */
final class BackboneMeasures {

    static final Map<String, Measure> BY_CRITERION = Map.ofEntries(
            Named.of("bb-identified", BackboneForm::identified),
            Named.of("bb-type-chosen", BackboneForm::typeChosen),
            Named.of("bb-separate", BackboneSeparation::read),
            Named.of("bb-staff", BackboneStaffing::read),
            Named.of("bb-role-project-manager", BackboneRoles::projectManager),
            Named.of("bb-role-data-manager", BackboneRoles::dataManager),
            Named.of("bb-role-facilitator", BackboneRoles::facilitator),
            Named.of("bb-functions-owned", BackboneFunctions::owned),
            Named.of("bb-runway", BackboneRunway::read),
            Named.of("bb-stakeholder-investment", StakeholderInvestment::read),
            Named.of("bb-reviewed", ReviewMeasures::backboneReviewed));

    private BackboneMeasures() {}
}
