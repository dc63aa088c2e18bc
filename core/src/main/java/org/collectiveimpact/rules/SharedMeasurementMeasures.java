package org.collectiveimpact.rules;

import java.util.Map;

/** Shared measurement, where an initiative's own data can tell. */
final class SharedMeasurementMeasures {

    static final Map<String, Measure> BY_CRITERION = Map.ofEntries(
            Named.of("sm-baseline", IndicatorMeasures::baseline),
            Named.of("sm-trend-line", FigureMeasures::trendLine),
            Named.of("sm-goal-has-indicator", CoverageMeasures::goalHasIndicator),
            Named.of("sm-short-list", ShortList::read),
            Named.of("sm-comprehensive", CoverageMeasures::comprehensive),
            Named.of("sm-outcome-and-process", IndicatorMeasures::outcomeAndProcess),
            Named.of("sm-levels-separate", SeparateLevels::read),
            Named.of("sm-definition", IndicatorMeasures::definition),
            Named.of("sm-source-owner-frequency", IndicatorMeasures::sourceOwnerFrequency),
            Named.of("sm-target", IndicatorMeasures::target),
            Named.of("sm-indicator-powers", IndicatorPowers::read),
            Named.of("sm-disaggregated", BreakdownMeasures::disaggregated),
            Named.of("sm-gap-trend", BreakdownMeasures::gapTrend),
            Named.of("sm-comparable-reports", PartnerFigureMeasures::comparable),
            Named.of("sm-agreement", MeasurementAgreement::read),
            Named.of("sm-confidentiality", DataProtection::read),
            Named.of("sm-data-partner", DataPartner::read),
            Named.of("sm-funding", MeasurementFunding::read),
            Named.of("sm-broad-engagement", MeasurementMeetings::broadEngagement),
            Named.of("sm-reporting-complete", PartnerFigureMeasures::complete),
            Named.of("sm-data-current", FigureMeasures::dataCurrent),
            Named.of("sm-review-meetings", MeasurementMeetings::reviews),
            Named.of("sm-progress-reported", ProgressReports::read),
            Named.of("sm-curve", CurveMeasure::read),
            Named.of("sm-better-off", CoverageMeasures::betterOff));

    private SharedMeasurementMeasures() {}
}
