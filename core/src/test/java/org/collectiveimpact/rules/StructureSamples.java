package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementId;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.Budget;
import org.collectiveimpact.model.Contribution;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.MemberRole;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Review;
import org.collectiveimpact.model.ReviewSubject;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.Seniority;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;
import org.collectiveimpact.model.WorkGroupStatus;

/** An initiative with a sound structure and backbone, for tests to spoil in exactly one place. */
final class StructureSamples {

    private StructureSamples() {}

    /** Returns an initiative that meets everything that is measured of governance and backbone support. */
    static Initiative structured() {
        return Samples.blank().toBuilder()
                .addPartners(
                        Samples.partner("city", Sector.GOVERNMENT),
                        Samples.partner("firm", Sector.BUSINESS),
                        Samples.partner("fund", Sector.PHILANTHROPY),
                        Samples.partner("hub", Sector.NONPROFIT),
                        Samples.partner("school", Sector.EDUCATION))
                .addPeople(
                        leader("mayor", "city").build(),
                        leader("director", "firm").build(),
                        leader("head", "school").build(),
                        resident("ann"),
                        resident("bob"),
                        leader("coordinator", "hub").build(),
                        leader("analyst", "hub").build())
                .steeringCommittee(committee().build())
                .addStrategies(
                        Samples.strategy("tutoring").build(),
                        Samples.strategy("buses").build())
                .addWorkGroups(
                        group("readers", "ann", "director", "head")
                                .addStrategies(StrategyId.of("tutoring"))
                                .build(),
                        group("drivers", "bob", "ann", "mayor")
                                .addStrategies(StrategyId.of("buses"))
                                .build())
                .addAgreements(
                        agreement("charter", AgreementKind.CHARTER, AgreementKind.CONFLICT_RESOLUTION)
                                .mediator("Judge Lee")
                                .build(),
                        agreement("pact", AgreementKind.MEMBERSHIP)
                                .parties(partners("city", "firm", "fund", "hub", "school"))
                                .build())
                .backbone(backbone().build())
                .addActivities(activity("lessons", "school").build())
                .addFunding(grant("grant", "USD 400000").build())
                .contributions(Stream.of("city", "firm", "fund", "hub", "school")
                        .map(StructureSamples::contribution)
                        .toList())
                .addReviews(
                        review(ReviewSubject.GOVERNANCE, "2025-01-01"),
                        review(ReviewSubject.BACKBONE, "2025-06-01", "city", "firm", "fund"))
                .build();
    }

    static SteeringCommittee.Builder committee() {
        return SteeringCommittee.builder()
                .members(Stream.of("mayor", "director", "ann", "bob", "coordinator")
                        .map(StructureSamples::voter)
                        .toList())
                .formedOn(LocalDate.of(2024, 2, 1))
                .decisionRule("Consensus, else two thirds")
                .quorum("Three of five");
    }

    static Backbone.Builder backbone() {
        return Backbone.builder()
                .type(BackboneType.EXISTING_NONPROFIT)
                .addOrganisations(PartnerId.of("hub"))
                .status(BackboneStatus.CONFIRMED)
                .rationale("All trust it.")
                .addStaff(
                        post("coordinator", "1", BackboneRole.PROJECT_MANAGER, BackboneRole.FACILITATOR)
                                .build(),
                        post("analyst", "1", BackboneRole.DATA_MANAGER).build())
                .functions(Arrays.stream(BackboneFunction.values())
                        .map(function -> owner(function).build())
                        .toList())
                .addBudgets(budget("2026/2027", "USD 400000"));
    }

    /** Returns somebody who leads an organisation and has not lived with the problem. */
    static Person.Builder leader(String id, String partner) {
        return Samples.person(id, partner).toBuilder()
                .seniority(Seniority.CHIEF_EXECUTIVE)
                .livedExperience(false);
    }

    static Person resident(String id) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(Samples.title(id))
                .sector(Sector.RESIDENT)
                .seniority(Seniority.VOLUNTEER)
                .livedExperience(true)
                .build();
    }

    static Member voter(String person) {
        return Samples.member(person).withVoting(true);
    }

    /** Returns an active group of which the first member is the chair. */
    static WorkGroup.Builder group(String id, String... members) {
        return WorkGroup.builder()
                .id(WorkGroupId.of(id))
                .name(Samples.title(id))
                .status(WorkGroupStatus.ACTIVE)
                .members(IntStream.range(0, members.length)
                        .mapToObj(
                                i -> Samples.member(members[i]).withRole(i == 0 ? MemberRole.CHAIR : MemberRole.MEMBER))
                        .toList());
    }

    static Agreement.Builder agreement(String id, AgreementKind... kinds) {
        return Agreement.builder()
                .id(AgreementId.of(id))
                .name(Samples.title(id))
                .addKinds(kinds)
                .adoptedOn(LocalDate.of(2025, 1, 15));
    }

    static BackboneStaff.Builder post(String person, String share, BackboneRole... roles) {
        return BackboneStaff.builder()
                .person(PersonId.of(person))
                .fte(new BigDecimal(share))
                .paid(true)
                .addRoles(roles);
    }

    static FunctionOwner.Builder owner(BackboneFunction function) {
        return FunctionOwner.builder().function(function).partner(PartnerId.of("hub"));
    }

    static Budget budget(String period, String amount) {
        return Budget.builder()
                .period(DateRange.parse(period))
                .amount(Money.parse(amount))
                .build();
    }

    static Activity.Builder activity(String id, String lead) {
        return Activity.builder()
                .id(ActivityId.of(id))
                .name(Samples.title(id))
                .status(ActivityStatus.ACTIVE)
                .lead(PartnerId.of(lead));
    }

    /** Returns money that is secured for the backbone in 2026 and 2027. */
    static Funding.Builder grant(String id, String amount) {
        return Funding.builder()
                .id(FundingId.of(id))
                .name(Samples.title(id))
                .amount(Money.parse(amount))
                .start(LocalDate.of(2026, 1, 1))
                .end(LocalDate.of(2027, 12, 31))
                .addPurposes(FundingPurpose.BACKBONE)
                .status(FundingStatus.SECURED);
    }

    static Contribution contribution(String partner) {
        return Contribution.builder()
                .partner(PartnerId.of(partner))
                .date(LocalDate.of(2025, 7, 1))
                .build();
    }

    static Review review(ReviewSubject subject, String date, String... respondents) {
        return Review.builder()
                .subject(subject)
                .date(LocalDate.parse(date))
                .respondents(partners(respondents))
                .build();
    }

    static Iterable<PartnerId> partners(String... ids) {
        return Stream.of(ids).map(PartnerId::of).toList();
    }

    /** Returns partners without a sector. */
    static Iterable<Partner> partners(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Samples.partner("org-" + i))
                .toList();
    }
}
