package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementId;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Grade;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.MeetingPurpose;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PartnerRole;
import org.collectiveimpact.model.Powers;
import org.collectiveimpact.model.Report;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.Target;

/** An initiative with sound shared measurement, for tests to spoil in exactly one place. */
final class IndicatorSamples {

    static final PartnerId UNIVERSITY = PartnerId.of("university");
    static final PartnerId SCHOOL = PartnerId.of("school");
    static final PartnerId CLINIC = PartnerId.of("clinic");

    private IndicatorSamples() {}

    /** Returns an initiative that meets everything that is measured of shared measurement. */
    static Initiative measured() {
        return Samples.blank().toBuilder()
                .addPartners(
                        university().build(),
                        partner(SCHOOL, PartnerRole.IMPLEMENTER),
                        partner(CLINIC, PartnerRole.IMPLEMENTER))
                .addGroups(group("north", "place"), group("south", "place"))
                .addGoals(goal("reading").build())
                .addStrategies(strategy("tutoring").build())
                .addIndicators(rate().build(), hours().build(), readers().build())
                .addAgreements(compact().build(), service().build())
                .addFunding(grant().build())
                .addMeetings(design().build())
                .addMeetings(review("2025-01-01"), review("2025-04-01"), review("2025-07-01"), review("2025-10-01"))
                .addReports(report().build())
                .build();
    }

    /** Returns the sound initiative with other indicators. */
    static Initiative measuredBy(Indicator.Builder... indicators) {
        return measured()
                .withIndicators(
                        Stream.of(indicators).map(Indicator.Builder::build).toList());
    }

    /** Returns the only headline indicator, which is of the population. */
    static Indicator.Builder rate() {
        return rate("reading-rate", "Reading rate");
    }

    /** Returns a sound headline indicator. */
    static Indicator.Builder rate(String id, String name) {
        return indicator(id, name)
                .headline(true)
                .addGoals(GoalId.of("reading"))
                .level(Level.POPULATION)
                .kind(IndicatorKind.OUTCOME)
                .frequency(Frequency.YEARLY)
                .powers(powers(Grade.HIGH, Grade.MEDIUM, Grade.HIGH))
                .baseline(Observation.of("2021", 60))
                .addTargets(Target.of("2030", 80))
                .addObservations(Observation.of("2021", 60), Observation.of("2022", 61), Observation.of("2024", 64))
                .addObservations(of("north", "2023", 55), of("south", "2023", 65))
                .addObservations(of("north", "2024", 58), of("south", "2024", 66))
                .addForecasts(forecast("2024", 60), forecast("2030", 55));
    }

    /** Returns a process measure that two partners report, and which is not public. */
    static Indicator.Builder hours() {
        return indicator("tutoring-hours", "Tutoring hours")
                .level(Level.PERFORMANCE)
                .kind(IndicatorKind.PROCESS)
                .performanceKind(PerformanceKind.HOW_MUCH)
                .addStrategies(StrategyId.of("tutoring"))
                .frequency(Frequency.QUARTERLY)
                .addReportingPartners(SCHOOL, CLINIC)
                .addObservations(by(SCHOOL, "2025-10/2025-12").build())
                .addObservations(by(CLINIC, "2025-10/2025-12").build());
    }

    /** Returns a measure of whether those tutored are better off. */
    static Indicator.Builder readers() {
        return indicator("tutored-readers", "Tutored readers")
                .level(Level.PERFORMANCE)
                .kind(IndicatorKind.OUTCOME)
                .performanceKind(PerformanceKind.BETTER_OFF)
                .addStrategies(StrategyId.of("tutoring"))
                .frequency(Frequency.YEARLY)
                .addObservations(Observation.of("2025", 120));
    }

    /** Returns an indicator that is described, but not yet observed. */
    static Indicator.Builder indicator(String id, String name) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name(name)
                .definition("Counted at the end of the school year.")
                .unit("%")
                .direction(Direction.INCREASE)
                .dataSource("School records")
                .owner(UNIVERSITY);
    }

    /** Returns a figure behind the others, which can be neither good nor bad. */
    static Indicator.Builder births() {
        return indicator("births", "Births").direction(Direction.CONTEXT);
    }

    static Powers powers(Grade communication, Grade proxy, Grade data) {
        return Powers.builder()
                .communication(communication)
                .proxy(proxy)
                .data(data)
                .build();
    }

    /** Returns a forecast that was made in the middle of 2022. */
    static ForecastValue forecast(String period, int value) {
        return ForecastValue.builder()
                .period(DateRange.parse(period))
                .value(BigDecimal.valueOf(value))
                .madeOn(LocalDate.of(2022, 6, 30))
                .build();
    }

    static Observation of(String group, String period, double value) {
        return Observation.of(period, value).withGroup(GroupId.of(group));
    }

    /** Returns a figure of a partner that is not public. */
    static Observation.Builder by(PartnerId partner, String period) {
        return Observation.of(period, 100).toBuilder().partner(partner).published(false);
    }

    static Group group(String id, String breakdown) {
        return Group.builder().id(GroupId.of(id)).name(id).breakdown(breakdown).build();
    }

    static Goal.Builder goal(String id) {
        return Goal.builder().id(GoalId.of(id)).name("More " + id).level(Level.POPULATION);
    }

    static Strategy.Builder strategy(String id) {
        return Strategy.builder().id(StrategyId.of(id)).name("More " + id).lever(Lever.PROGRAMME);
    }

    static Partner.Builder university() {
        return partner(UNIVERSITY, PartnerRole.DATA_PARTNER).toBuilder().subjectKnowledge(true);
    }

    static Partner partner(PartnerId id, PartnerRole... roles) {
        return Partner.builder().id(id).name("The " + id).addRoles(roles).build();
    }

    /** Returns what all partners agreed on measurement and confidentiality. */
    static Agreement.Builder compact() {
        return Agreement.builder()
                .id(AgreementId.of("compact"))
                .name("Data compact")
                .addKinds(AgreementKind.MEASUREMENT, AgreementKind.CONFIDENTIALITY)
                .addParties(UNIVERSITY, SCHOOL, CLINIC)
                .adoptedOn(LocalDate.of(2024, 1, 15));
    }

    static Agreement.Builder service() {
        return Agreement.builder()
                .id(AgreementId.of("service"))
                .name("Data service")
                .addKinds(AgreementKind.SERVICE)
                .addParties(UNIVERSITY)
                .adoptedOn(LocalDate.of(2024, 1, 15));
    }

    /** Returns money for measurement that lasts just long enough. */
    static Funding.Builder grant() {
        return Funding.builder()
                .id(FundingId.of("grant"))
                .name("Grant")
                .addPurposes(FundingPurpose.MEASUREMENT)
                .status(FundingStatus.SECURED)
                .end(LocalDate.of(2027, 12, 31));
    }

    static Meeting.Builder design() {
        return Meeting.builder()
                .date(LocalDate.of(2023, 5, 1))
                .purpose(MeetingPurpose.MEASUREMENT_DESIGN)
                .addParticipants(UNIVERSITY, SCHOOL, CLINIC);
    }

    static Meeting review(String date) {
        return Meeting.builder()
                .date(LocalDate.parse(date))
                .purpose(MeetingPurpose.DATA_REVIEW)
                .build();
    }

    static Report.Builder report() {
        return Report.builder()
                .title("How we read")
                .publishedOn(LocalDate.of(2025, 1, 1))
                .addAudiences(Audience.PARTNERS, Audience.PUBLIC);
    }

    /** Returns sound partners without a role. */
    static List<Partner> partners(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> partner(PartnerId.of("partner-" + i), PartnerRole.IMPLEMENTER))
                .toList();
    }
}
