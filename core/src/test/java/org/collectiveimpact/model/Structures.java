package org.collectiveimpact.model;

import static org.collectiveimpact.model.Initiatives.dates;
import static org.collectiveimpact.model.Initiatives.ids;
import static org.collectiveimpact.model.Initiatives.some;
import static org.collectiveimpact.model.Initiatives.texts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.framework.BackboneType;

/** Arbitrary initiatives with bodies, agreements and backbones in any state. */
public final class Structures {

    private Structures() {}

    /** Returns initiatives in any state. */
    public static Arbitrary<Initiative> any() {
        Arbitrary<Initiative> withBodies = Combinators.combine(
                        Initiatives.any(), some(people()), committees().optional(), some(groups()), some(agreements()))
                .as((initiative, people, committee, groups, agreements) -> initiative
                        .withPeople(people)
                        .withSteeringCommittee(committee)
                        .withWorkGroups(groups)
                        .withAgreements(agreements));
        Arbitrary<Initiative> withBackbone = Combinators.combine(
                        withBodies, backbones().optional(), some(funding()), some(contributions()), some(reviews()))
                .as((initiative, backbone, funding, contributions, reviews) -> initiative
                        .withBackbone(backbone)
                        .withFunding(funding)
                        .withContributions(contributions)
                        .withReviews(reviews));
        return Combinators.combine(withBackbone, some(activities()), some(meetings()))
                .as((initiative, activities, meetings) ->
                        initiative.withActivities(activities).withMeetings(meetings))
                .withoutEdgeCases();
    }

    /** Returns initiatives in any state in which no id is used twice, so that nothing contradicts itself. */
    public static Arbitrary<Initiative> distinct() {
        return any().map(initiative -> initiative
                .withPartners(once(initiative.partners()))
                .withPeople(once(initiative.people()))
                .withFunding(once(initiative.funding()))
                .withActivities(once(initiative.activities()))
                .withWorkGroups(once(initiative.workGroups()))
                .withAgreements(once(initiative.agreements())));
    }

    private static <E extends Element<?>> List<E> once(List<E> elements) {
        Set<Id> ids = new HashSet<>();
        return elements.stream().filter(element -> ids.add(element.id())).toList();
    }

    private static Arbitrary<Boolean> marks() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Person> people() {
        return Builders.withBuilder(Person::builder)
                .use(ids(PersonId::of))
                .in(Person.Builder::id)
                .use(texts())
                .in(Person.Builder::name)
                .use(ids(PartnerId::of).optional())
                .in(Person.Builder::partner)
                .use(Arbitraries.of(Sector.class).optional())
                .in(Person.Builder::sector)
                .use(Arbitraries.of(Seniority.class).optional())
                .in(Person.Builder::seniority)
                .use(marks().optional())
                .in(Person.Builder::livedExperience)
                .build(Person.Builder::build);
    }

    private static Arbitrary<List<Member>> members() {
        return some(Builders.withBuilder(Member::builder)
                .use(ids(PersonId::of))
                .in(Member.Builder::person)
                .use(Arbitraries.of(MemberRole.class).optional())
                .in(Member.Builder::role)
                .use(marks().optional())
                .in(Member.Builder::voting)
                .build(Member.Builder::build));
    }

    private static Arbitrary<SteeringCommittee> committees() {
        return Builders.withBuilder(SteeringCommittee::builder)
                .use(members())
                .in(SteeringCommittee.Builder::members)
                .use(dates().optional())
                .in(SteeringCommittee.Builder::formedOn)
                .use(texts().optional())
                .in(SteeringCommittee.Builder::decisionRule)
                .use(texts().optional())
                .in(SteeringCommittee.Builder::quorum)
                .build(SteeringCommittee.Builder::build);
    }

    private static Arbitrary<WorkGroup> groups() {
        return Builders.withBuilder(WorkGroup::builder)
                .use(ids(WorkGroupId::of))
                .in(WorkGroup.Builder::id)
                .use(texts())
                .in(WorkGroup.Builder::name)
                .use(some(ids(StrategyId::of)))
                .in(WorkGroup.Builder::strategies)
                .use(members())
                .in(WorkGroup.Builder::members)
                .use(Arbitraries.of(WorkGroupStatus.class).optional())
                .in(WorkGroup.Builder::status)
                .build(WorkGroup.Builder::build);
    }

    private static Arbitrary<Agreement> agreements() {
        return Builders.withBuilder(Agreement::builder)
                .use(ids(AgreementId::of))
                .in(Agreement.Builder::id)
                .use(texts())
                .in(Agreement.Builder::name)
                .use(some(Arbitraries.of(AgreementKind.class)))
                .in(Agreement.Builder::kinds)
                .use(some(ids(PartnerId::of)))
                .in(Agreement.Builder::parties)
                .use(dates().optional())
                .in(Agreement.Builder::adoptedOn)
                .use(dates().optional())
                .in(Agreement.Builder::expiresOn)
                .use(texts().optional())
                .in(Agreement.Builder::mediator)
                .build(Agreement.Builder::build);
    }

    private static Arbitrary<Backbone> backbones() {
        return Builders.withBuilder(Backbone::builder)
                .use(Arbitraries.of(BackboneType.class).optional())
                .in(Backbone.Builder::type)
                .use(some(ids(PartnerId::of)))
                .in(Backbone.Builder::organisations)
                .use(Arbitraries.of(BackboneStatus.class).optional())
                .in(Backbone.Builder::status)
                .use(texts().optional())
                .in(Backbone.Builder::rationale)
                .use(texts().optional())
                .in(Backbone.Builder::separationNote)
                .use(some(posts()))
                .in(Backbone.Builder::staff)
                .use(some(owners()))
                .in(Backbone.Builder::functions)
                .use(some(budgets()))
                .in(Backbone.Builder::budgets)
                .build(Backbone.Builder::build);
    }

    private static Arbitrary<BackboneStaff> posts() {
        return Builders.withBuilder(BackboneStaff::builder)
                .use(some(Arbitraries.of(BackboneRole.class)))
                .in(BackboneStaff.Builder::roles)
                .use(ids(PersonId::of).optional())
                .in(BackboneStaff.Builder::person)
                .use(Arbitraries.of("-1", "0", "0.5", "1.0", "3")
                        .map(BigDecimal::new)
                        .optional())
                .in(BackboneStaff.Builder::fte)
                .use(marks().optional())
                .in(BackboneStaff.Builder::paid)
                .use(dates().optional())
                .in(BackboneStaff.Builder::end)
                .build(BackboneStaff.Builder::build);
    }

    private static Arbitrary<FunctionOwner> owners() {
        return Builders.withBuilder(FunctionOwner::builder)
                .use(Arbitraries.of(BackboneFunction.class))
                .in(FunctionOwner.Builder::function)
                .use(ids(PartnerId::of).optional())
                .in(FunctionOwner.Builder::partner)
                .build(FunctionOwner.Builder::build);
    }

    private static Arbitrary<Money> amounts() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(9, "USD"), Tuple.of(1, "EUR")),
                        Arbitraries.of("0", "0.10", "1000", "365000", "730000.5"))
                .as((currency, amount) -> Money.of(currency, new BigDecimal(amount)));
    }

    private static Arbitrary<Budget> budgets() {
        Arbitrary<DateRange> periods = Combinators.combine(dates(), dates())
                .as((one, other) -> one.isBefore(other) ? new DateRange(one, other) : new DateRange(other, one));
        return Combinators.combine(periods, amounts())
                .as((period, amount) ->
                        Budget.builder().period(period).amount(amount).build());
    }

    private static Arbitrary<Funding> funding() {
        return Builders.withBuilder(Funding::builder)
                .use(ids(FundingId::of))
                .in(Funding.Builder::id)
                .use(texts())
                .in(Funding.Builder::name)
                .use(amounts().optional())
                .in(Funding.Builder::amount)
                .use(dates().optional())
                .in(Funding.Builder::start)
                .use(dates().optional())
                .in(Funding.Builder::end)
                .use(Arbitraries.of(
                        List.<FundingPurpose>of(),
                        List.of(FundingPurpose.BACKBONE),
                        List.of(FundingPurpose.BACKBONE, FundingPurpose.OTHER)))
                .in(Funding.Builder::purposes)
                .use(Arbitraries.of(FundingStatus.class).optional())
                .in(Funding.Builder::status)
                .build(Funding.Builder::build);
    }

    private static Arbitrary<Contribution> contributions() {
        return Combinators.combine(ids(PartnerId::of), dates().optional())
                .as((partner, date) ->
                        Contribution.builder().partner(partner).date(date).build());
    }

    private static Arbitrary<Review> reviews() {
        return Combinators.combine(Arbitraries.of(ReviewSubject.class), dates(), some(ids(PartnerId::of)))
                .as((subject, date, respondents) -> Review.builder()
                        .subject(subject)
                        .date(date)
                        .respondents(respondents)
                        .build());
    }

    private static Arbitrary<Activity> activities() {
        return Builders.withBuilder(Activity::builder)
                .use(ids(ActivityId::of))
                .in(Activity.Builder::id)
                .use(texts())
                .in(Activity.Builder::name)
                .use(some(ids(PartnerId::of)))
                .in(Activity.Builder::partners)
                .use(ids(PartnerId::of).optional())
                .in(Activity.Builder::lead)
                .use(Arbitraries.of(ActivityStatus.class).optional())
                .in(Activity.Builder::status)
                .use(dates().optional())
                .in(Activity.Builder::startedOn)
                .use(dates().optional())
                .in(Activity.Builder::endedOn)
                .build(Activity.Builder::build);
    }

    private static Arbitrary<Meeting> meetings() {
        return Combinators.combine(Arbitraries.of(Body.class).optional(), some(ids(WorkGroupId::of)), dates())
                .as((body, groups, date) -> Meeting.builder()
                        .body(body)
                        .workGroups(groups)
                        .date(date)
                        .build());
    }
}
