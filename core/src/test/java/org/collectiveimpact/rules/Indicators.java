package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
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
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PartnerRole;
import org.collectiveimpact.model.PartnerStatus;
import org.collectiveimpact.model.Powers;
import org.collectiveimpact.model.Report;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.Target;

/**
 * Initiatives that measure, of any quality: half empty, contradictory, with references that lead nowhere.
 *
 * <p>Ids are unique within a list. Dates lie around {@link Samples#AS_OF}, and few enough to meet.
 */
final class Indicators {

    static final Arbitrary<PartnerId> PARTNERS =
            Arbitraries.of("school", "clinic", "library").map(PartnerId::of);
    private static final Arbitrary<GoalId> GOALS =
            Arbitraries.of("reading", "housing").map(GoalId::of);
    private static final Arbitrary<StrategyId> STRATEGIES =
            Arbitraries.of("tutoring", "visits").map(StrategyId::of);
    private static final Arbitrary<GroupId> GROUPS =
            Arbitraries.of("north", "south", "girls", "boys").map(GroupId::of);
    private static final Arbitrary<String> NAMES = Arbitraries.of("", "Reading", "Housing", "Reading rate");
    static final Arbitrary<LocalDate> DAYS = Arbitraries.of(
                    "2021-12-31",
                    "2024-06-30",
                    "2024-12-31",
                    "2025-01-01",
                    "2025-12-31",
                    "2026-01-01",
                    "2026-01-02",
                    "2028-01-01",
                    "+999999999-12-31",
                    "-999999999-01-01")
            .map(LocalDate::parse);
    private static final Arbitrary<DateRange> PERIODS = Arbitraries.of(
                    "2020", "2022", "2023-12", "2024", "2025-10/2025-12", "2025-12-31", "2026", "2030")
            .map(DateRange::parse);
    private static final Arbitrary<BigDecimal> VALUES =
            Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf);
    private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);

    private Indicators() {}

    static Arbitrary<Initiative> initiatives() {
        return Builders.withBuilder(() -> Samples.blank().toBuilder())
                .use(some(indicators()).uniqueElements(Indicator::id))
                .in((builder, list) -> builder.indicators(list))
                .use(some(partners()).uniqueElements(Partner::id))
                .in((builder, list) -> builder.partners(list))
                .use(some(groups()).uniqueElements(Group::id))
                .in((builder, list) -> builder.groups(list))
                .use(some(goals()).uniqueElements(Goal::id))
                .in((builder, list) -> builder.goals(list))
                .use(some(strategies()).uniqueElements(Strategy::id))
                .in((builder, list) -> builder.strategies(list))
                .use(some(agreements()))
                .in((builder, list) -> builder.agreements(list))
                .use(some(activities()))
                .in((builder, list) -> builder.activities(list))
                .use(some(funding()))
                .in((builder, list) -> builder.funding(list))
                .use(some(meetings()))
                .in((builder, list) -> builder.meetings(list))
                .use(some(reports()))
                .in((builder, list) -> builder.reports(list))
                .use(Arbitraries.of(Section.class).set())
                .in((builder, set) -> builder.complete(set))
                .build(Initiative.Builder::build);
    }

    static Arbitrary<Indicator> indicators() {
        return Builders.withBuilder(Indicator::builder)
                .use(Arbitraries.of("one", "two", "three", "four").map(IndicatorId::of))
                .in(Indicator.Builder::id)
                .use(NAMES)
                .in(Indicator.Builder::name)
                .use(some(GOALS))
                .in((builder, list) -> builder.goals(list))
                .use(some(STRATEGIES))
                .in((builder, list) -> builder.strategies(list))
                .use(Arbitraries.of(Level.class).optional())
                .in((builder, it) -> builder.level(it))
                .use(Arbitraries.of(IndicatorKind.class).optional())
                .in((builder, it) -> builder.kind(it))
                .use(Arbitraries.of(PerformanceKind.class).optional())
                .in((builder, it) -> builder.performanceKind(it))
                .use(FLAGS.optional())
                .in((builder, it) -> builder.headline(it))
                .use(NAMES.optional())
                .in((builder, it) -> builder.definition(it))
                .use(NAMES.optional())
                .in((builder, it) -> builder.unit(it))
                .use(Arbitraries.of("1", "2").optional())
                .in((builder, it) -> builder.definitionVersion(it))
                .use(Arbitraries.of(Direction.class).optional())
                .in((builder, it) -> builder.direction(it))
                .use(Arbitraries.of(Frequency.class).optional())
                .in((builder, it) -> builder.frequency(it))
                .use(some(PARTNERS))
                .in((builder, list) -> builder.reportingPartners(list))
                .use(powers().optional())
                .in((builder, it) -> builder.powers(it))
                .use(observations().optional())
                .in((builder, it) -> builder.baseline(it))
                .use(some(targets()))
                .in((builder, list) -> builder.targets(list))
                .use(observations().list().ofMaxSize(6))
                .in((builder, list) -> builder.observations(list))
                .use(some(forecasts()))
                .in((builder, list) -> builder.forecasts(list))
                .build(Indicator.Builder::build);
    }

    private static Arbitrary<Powers> powers() {
        Arbitrary<Grade> grades = Arbitraries.of(Grade.class);
        return Builders.withBuilder(Powers::builder)
                .use(grades.optional())
                .in((builder, it) -> builder.communication(it))
                .use(grades.optional())
                .in((builder, it) -> builder.proxy(it))
                .use(grades.optional())
                .in((builder, it) -> builder.data(it))
                .build(Powers.Builder::build);
    }

    private static Arbitrary<Observation> observations() {
        return Builders.withBuilder(Observation::builder)
                .use(PERIODS)
                .in(Observation.Builder::period)
                .use(VALUES)
                .in((builder, it) -> builder.value(it))
                .use(GROUPS.optional())
                .in((builder, it) -> builder.group(it))
                .use(PARTNERS.optional())
                .in((builder, it) -> builder.partner(it))
                .use(FLAGS.optional())
                .in((builder, it) -> builder.published(it))
                .use(Arbitraries.of("1", "2").optional())
                .in((builder, it) -> builder.definitionVersion(it))
                .use(NAMES.optional(0.1))
                .in((builder, it) -> builder.unit(it))
                .use(Arbitraries.of(ObservationStatus.class).optional(0.3))
                .in((builder, it) -> builder.status(it))
                .use(DAYS.map(day -> new DateRange(day, day)).optional(0.3))
                .in((builder, it) -> builder.reportedOn(it))
                .build(Observation.Builder::build);
    }

    private static Arbitrary<Target> targets() {
        return Combinators.combine(PERIODS, VALUES, observations().optional())
                .as((period, value, baseline) -> Target.builder()
                        .date(period)
                        .value(value)
                        .baseline(baseline)
                        .build());
    }

    private static Arbitrary<ForecastValue> forecasts() {
        return Combinators.combine(PERIODS, VALUES, DAYS.optional())
                .as((period, value, madeOn) -> ForecastValue.builder()
                        .period(period)
                        .value(value)
                        .madeOn(madeOn)
                        .build());
    }

    private static Arbitrary<Partner> partners() {
        return Builders.withBuilder(Partner::builder)
                .use(PARTNERS)
                .in(Partner.Builder::id)
                .use(NAMES)
                .in(Partner.Builder::name)
                .use(some(Arbitraries.of(PartnerRole.class)))
                .in((builder, list) -> builder.roles(list))
                .use(Arbitraries.of(PartnerStatus.class).optional(0.2))
                .in((builder, it) -> builder.status(it))
                .use(FLAGS.optional())
                .in((builder, it) -> builder.subjectKnowledge(it))
                .build(Partner.Builder::build);
    }

    private static Arbitrary<Group> groups() {
        return Combinators.combine(GROUPS, NAMES)
                .as((id, name) -> Group.builder()
                        .id(id)
                        .name(name)
                        .breakdown(id.value().endsWith("th") ? "place" : "gender")
                        .build());
    }

    private static Arbitrary<Goal> goals() {
        return Combinators.combine(GOALS, NAMES, Arbitraries.of(Level.class).optional())
                .as((id, name, level) ->
                        Goal.builder().id(id).name(name).level(level).build());
    }

    private static Arbitrary<Strategy> strategies() {
        return Combinators.combine(
                        STRATEGIES, NAMES, Arbitraries.of(Lever.class).optional())
                .as((id, name, lever) ->
                        Strategy.builder().id(id).name(name).lever(lever).build());
    }

    private static Arbitrary<Agreement> agreements() {
        return Builders.withBuilder(() -> Agreement.builder().id(AgreementId.of("compact")))
                .use(NAMES)
                .in(Agreement.Builder::name)
                .use(some(Arbitraries.of(AgreementKind.class)))
                .in((builder, list) -> builder.kinds(list))
                .use(some(PARTNERS))
                .in((builder, list) -> builder.parties(list))
                .use(DAYS.optional())
                .in((builder, it) -> builder.adoptedOn(it))
                .use(DAYS.optional(0.2))
                .in((builder, it) -> builder.expiresOn(it))
                .build(Agreement.Builder::build);
    }

    private static Arbitrary<Activity> activities() {
        return Builders.withBuilder(() -> Activity.builder().id(ActivityId.of("dashboard")))
                .use(NAMES)
                .in(Activity.Builder::name)
                .use(some(PARTNERS))
                .in((builder, list) -> builder.partners(list))
                .use(PARTNERS.optional())
                .in((builder, it) -> builder.lead(it))
                .use(Arbitraries.of(ActivityStatus.class).optional())
                .in((builder, it) -> builder.status(it))
                .build(Activity.Builder::build);
    }

    private static Arbitrary<Funding> funding() {
        return Builders.withBuilder(() -> Funding.builder().id(FundingId.of("grant")))
                .use(NAMES)
                .in(Funding.Builder::name)
                .use(some(Arbitraries.of(FundingPurpose.MEASUREMENT, FundingPurpose.OTHER)))
                .in((builder, list) -> builder.purposes(list))
                .use(Arbitraries.of(FundingStatus.class).optional())
                .in((builder, it) -> builder.status(it))
                .use(DAYS.optional())
                .in((builder, it) -> builder.end(it))
                .build(Funding.Builder::build);
    }

    private static Arbitrary<Meeting> meetings() {
        return Builders.withBuilder(Meeting::builder)
                .use(DAYS)
                .in(Meeting.Builder::date)
                .use(Arbitraries.of(MeetingPurpose.class).optional())
                .in((builder, it) -> builder.purpose(it))
                .use(some(PARTNERS))
                .in((builder, list) -> builder.participants(list))
                .build(Meeting.Builder::build);
    }

    private static Arbitrary<Report> reports() {
        return Builders.withBuilder(Report::builder)
                .use(NAMES)
                .in(Report.Builder::title)
                .use(DAYS.optional())
                .in((builder, it) -> builder.publishedOn(it))
                .use(some(Arbitraries.of(Audience.class)))
                .in((builder, list) -> builder.audiences(list))
                .build(Report.Builder::build);
    }

    private static <T> ListArbitrary<T> some(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(3);
    }
}
