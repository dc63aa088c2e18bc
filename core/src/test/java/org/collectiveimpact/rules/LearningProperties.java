package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.MeetingPurpose;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PartnerRole;

/** To learn what was not recorded settles a score of shared measurement within its bounds, and never outside. */
@SameCases
class LearningProperties {

    private static final int TRIES = 300;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theKindOfAnIndicator(@ForAll("initiatives") Initiative before, @ForAll IndicatorKind kind) {
        settles(
                before,
                before.withIndicators(before.indicators().stream()
                        .map(indicator -> indicator.withKind(indicator.kind().orElse(kind)))
                        .toList()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theKindOfAPerformanceMeasure(@ForAll("initiatives") Initiative before, @ForAll PerformanceKind kind) {
        settles(
                before,
                before.withIndicators(before.indicators().stream()
                        .map(indicator -> indicator.level().orElse(Level.PERFORMANCE) == Level.PERFORMANCE
                                ? indicator.withPerformanceKind(
                                        indicator.performanceKind().orElse(kind))
                                : indicator)
                        .toList()));
    }

    /** One criterion asks for the very mark, which falls short where it is missing. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theLevelOfAnIndicator(@ForAll("initiatives") Initiative before, @ForAll Level level) {
        Initiative after = before.withIndicators(before.indicators().stream()
                .map(indicator -> indicator.withLevel(indicator.level().orElse(level)))
                .toList());

        settles("sm-disaggregated", before, after);
        settles("sm-gap-trend", before, after);
        settles("sm-better-off", before, after);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theLevelOfAGoalAndTheLeverOfAStrategy(
            @ForAll("initiatives") Initiative before, @ForAll Level level, @ForAll Lever lever) {
        settles(
                before,
                before.withGoals(before.goals().stream()
                                .map(goal -> goal.withLevel(goal.level().orElse(level)))
                                .toList())
                        .withStrategies(before.strategies().stream()
                                .map(strategy ->
                                        strategy.withLever(strategy.lever().orElse(lever)))
                                .toList()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whetherAFigureOfAPartnerIsPublic(@ForAll("initiatives") Initiative before, @ForAll boolean published) {
        settles(
                before,
                before.withIndicators(before.indicators().stream()
                        .map(indicator -> published(indicator, published))
                        .toList()));
    }

    private static Indicator published(Indicator indicator, boolean published) {
        return indicator.withObservations(indicator.observations().stream()
                .map(figure -> figure.partner().isEmpty() ? figure : published(figure, published))
                .toList());
    }

    private static Observation published(Observation figure, boolean published) {
        return figure.withPublished(figure.published().orElse(published));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatAnAgreementIsAndWhoIsPartyToIt(
            @ForAll("initiatives") Initiative before, @ForAll AgreementKind kind, @ForAll("partners") PartnerId party) {
        settles(
                before,
                before.withAgreements(before.agreements().stream()
                        .map(agreement -> agreement
                                .withKinds(or(agreement.kinds(), kind))
                                .withParties(or(agreement.parties(), party)))
                        .toList()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatAPartnerIsAndKnows(
            @ForAll("initiatives") Initiative before, @ForAll PartnerRole role, @ForAll boolean knowledge) {
        settles(
                before,
                before.withPartners(before.partners().stream()
                        .map(partner -> partner.withRoles(or(partner.roles(), role))
                                .withSubjectKnowledge(partner.subjectKnowledge().orElse(knowledge)))
                        .toList()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatMoneyIsForAndHowLongItLasts(
            @ForAll("initiatives") Initiative before,
            @ForAll FundingPurpose purpose,
            @ForAll FundingStatus status,
            @ForAll("days") LocalDate end) {
        settles(
                before,
                before.withFunding(before.funding().stream()
                        .map(funding -> funding.withPurposes(or(funding.purposes(), purpose))
                                .withStatus(funding.status().orElse(status))
                                .withEnd(funding.end().orElse(end)))
                        .toList()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatAMeetingWasForAndWhoWasThere(
            @ForAll("initiatives") Initiative before,
            @ForAll MeetingPurpose purpose,
            @ForAll("partners") PartnerId participant) {
        settles(
                before,
                before.withMeetings(before.meetings().stream()
                        .map(meeting -> meeting.withPurpose(meeting.purpose().orElse(purpose))
                                .withParticipants(or(meeting.participants(), participant)))
                        .toList()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whenAReportCameOutAndForWhom(
            @ForAll("initiatives") Initiative before, @ForAll("days") LocalDate day, @ForAll Audience audience) {
        settles(
                before,
                before.withReports(before.reports().stream()
                        .map(report -> report.withPublishedOn(
                                        report.publishedOn().orElse(day))
                                .withAudiences(or(report.audiences(), audience)))
                        .toList()));
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Indicators.initiatives().map(Initiative::withComplete);
    }

    @Provide
    Arbitrary<PartnerId> partners() {
        return Indicators.PARTNERS;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Indicators.DAYS;
    }

    private static <T> List<T> or(List<T> recorded, T learned) {
        return recorded.isEmpty() ? List.of(learned) : recorded;
    }

    private static void settles(Initiative before, Initiative after) {
        SharedMeasurementMeasures.BY_CRITERION.keySet().forEach(criterion -> settles(criterion, before, after));
    }

    private static void settles(String criterion, Initiative before, Initiative after) {
        Score wide = Samples.read(criterion, before).score();
        Score narrow = Samples.read(criterion, after).score();

        assertThat(narrow.low()).as(criterion).isBetween(wide.low(), wide.high());
        assertThat(narrow.high()).as(criterion).isBetween(wide.low(), wide.high());
    }
}
