package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.MemberRole;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.Seniority;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.Structures;
import org.collectiveimpact.model.WorkGroupStatus;

/**
 * To learn what was not recorded settles a score of governance or the backbone within its bounds, and never outside.
 */
@SameCases
class StructureLearningProperties {

    private static final int TRIES = 300;

    /** Working time that is not recorded makes half of a role, whatever it is. */
    private static final Set<String> ROLES =
            Set.of("bb-role-project-manager", "bb-role-data-manager", "bb-role-facilitator");

    private static final List<Criterion> CRITERIA = Stream.of(
                    GovernanceMeasures.BY_CRITERION, BackboneMeasures.BY_CRITERION)
            .flatMap(measures -> measures.keySet().stream())
            .filter(criterion -> !ROLES.contains(criterion))
            .sorted()
            .map(Samples::criterion)
            .toList();

    @Property(tries = TRIES)
    void whoAPersonIs(
            @ForAll("initiatives") Initiative before,
            @ForAll Sector sector,
            @ForAll Seniority seniority,
            @ForAll boolean livedExperience,
            @ForAll("partners") PartnerId partner) {
        settles(
                before,
                before.withPeople(before.people().stream()
                        .map(person -> person.withSeniority(person.seniority().orElse(seniority))
                                .withLivedExperience(person.livedExperience().orElse(livedExperience)))
                        .toList()));
        settles(
                before,
                before.withPeople(before.people().stream()
                        .map(person ->
                                Facts.of(before, Samples.AS_OF).sector(person).isPresent()
                                        ? person
                                        : person.withSector(sector))
                        .toList()));
        settles(
                before,
                before.withPeople(before.people().stream()
                        .map(person -> person.withPartner(person.partner().orElse(partner)))
                        .toList()));
    }

    @Property(tries = TRIES)
    void whichSectorsPartnersAreOf(@ForAll("initiatives") Initiative before, @ForAll Sector sector) {
        settles(
                before,
                before.withPartners(before.partners().stream()
                        .map(partner -> partner.withSectors(or(partner.sectors(), sector)))
                        .toList()));
    }

    @Property(tries = TRIES)
    void whatMembersDo(@ForAll("initiatives") Initiative before, @ForAll MemberRole role, @ForAll boolean voting) {
        UnaryOperator<Member> learned = member -> member.withRole(member.role().orElse(role))
                .withVoting(member.voting().orElse(voting));

        settles(
                before,
                before.withSteeringCommittee(before.steeringCommittee()
                                .map(committee -> committee.withMembers(committee.members().stream()
                                        .map(learned)
                                        .toList())))
                        .withWorkGroups(before.workGroups().stream()
                                .map(group -> group.withMembers(
                                        group.members().stream().map(learned).toList()))
                                .toList()));
    }

    @Property(tries = TRIES)
    void howTheCommitteeDecidesAndWhoSitsThere(
            @ForAll("initiatives") Initiative before, @ForAll("people") PersonId person) {
        settles(
                before,
                before.withSteeringCommittee(before.steeringCommittee()
                        .map(committee -> committee
                                .withDecisionRule(committee.decisionRule().orElse("Consensus"))
                                .withQuorum(committee.quorum().orElse("Half"))
                                .withMembers(or(committee.members(), Samples.member(person.value()))))));
    }

    @Property(tries = TRIES)
    void whatWorkGroupsAre(
            @ForAll("initiatives") Initiative before,
            @ForAll WorkGroupStatus status,
            @ForAll("people") PersonId person,
            @ForAll("strategies") StrategyId strategy) {
        settles(
                before,
                before.withWorkGroups(before.workGroups().stream()
                        .map(group -> group.withStatus(group.status().orElse(status))
                                .withStrategies(or(group.strategies(), strategy))
                                .withMembers(or(group.members(), Samples.member(person.value()))))
                        .toList()));
    }

    @Property(tries = TRIES)
    void whatAgreementsAre(
            @ForAll("initiatives") Initiative before, @ForAll AgreementKind kind, @ForAll("partners") PartnerId party) {
        UnaryOperator<Agreement> learned = agreement ->
                agreement.withKinds(or(agreement.kinds(), kind)).withParties(or(agreement.parties(), party));

        settles(
                before,
                before.withAgreements(before.agreements().stream().map(learned).toList()));
    }

    @Property(tries = TRIES)
    void whoTheBackboneIs(
            @ForAll("initiatives") Initiative before,
            @ForAll BackboneStatus status,
            @ForAll("partners") PartnerId partner,
            @ForAll("people") PersonId person) {
        UnaryOperator<Backbone> learned =
                backbone -> backbone.withRationale(backbone.rationale().orElse("Trust"))
                        .withSeparationNote(backbone.separationNote().orElse("Own staff"))
                        .withFunctions(backbone.functions().stream()
                                .map(owner -> owner.isOwned() ? owner : owner.withPartner(partner))
                                .toList())
                        .withStaff(backbone.staff().stream()
                                .map(post -> post.withPerson(post.person().orElse(person)))
                                .toList());

        settles(before, before.withBackbone(before.backbone().map(learned)));
        settles(
                "bb-identified",
                before,
                before.withBackbone(before.backbone()
                        .map(backbone -> backbone.withStatus(backbone.status().orElse(status))
                                .withOrganisations(or(backbone.organisations(), partner)))));
    }

    @Property(tries = TRIES)
    void howMuchTheStaffWorkAndWhetherTheyArePaid(
            @ForAll("initiatives") Initiative before, @ForAll boolean paid, @ForAll("shares") BigDecimal share) {
        settles(
                before,
                before.withBackbone(before.backbone()
                        .map(backbone -> backbone.withStaff(backbone.staff().stream()
                                .map(post -> post.withPaid(post.paid().orElse(paid))
                                        .withFte(post.fte().orElse(share)))
                                .toList()))));
    }

    @Property(tries = 2 * TRIES)
    void howMuchMoneyThereIs(
            @ForAll("initiatives") Initiative before,
            @ForAll("amounts") Money amount,
            @ForAll("days") LocalDate start,
            @ForAll("days") LocalDate end,
            @ForAll FundingStatus status) {
        settles(
                before,
                before.withFunding(before.funding().stream()
                        .map(funding -> funding.withAmount(funding.amount().orElse(amount))
                                .withStart(funding.start().orElse(start))
                                .withEnd(funding.end().orElse(end))
                                .withStatus(funding.status().orElse(status))
                                .withPurposes(or(funding.purposes(), FundingPurpose.BACKBONE)))
                        .toList()));
    }

    @Property(tries = TRIES)
    void whoGaveAndAnsweredAndLed(
            @ForAll("initiatives") Initiative before,
            @ForAll("days") LocalDate day,
            @ForAll("partners") PartnerId partner) {
        settles(
                before,
                before.withContributions(before.contributions().stream()
                                .map(contribution -> contribution.withDate(
                                        contribution.date().orElse(day)))
                                .toList())
                        .withReviews(before.reviews().stream()
                                .map(review -> review.withRespondents(or(review.respondents(), partner)))
                                .toList()));
        settles(
                before,
                before.withActivities(before.activities().stream()
                        .map(activity -> activity.withLead(activity.lead()
                                .orElse(
                                        activity.partners().isEmpty()
                                                ? partner
                                                : activity.partners().get(0))))
                        .toList()));
    }

    private static <E> List<E> or(List<E> recorded, E learned) {
        return recorded.isEmpty() ? List.of(learned) : recorded;
    }

    private static void settles(Initiative before, Initiative after) {
        CRITERIA.forEach(criterion -> settles(criterion.id(), before, after));
    }

    private static void settles(String criterion, Initiative before, Initiative after) {
        Score open = Samples.read(criterion, before).score();
        Score settled = Samples.read(criterion, after).score();

        assertThat(settled.low()).as(criterion).isGreaterThanOrEqualTo(open.low());
        assertThat(settled.high()).as(criterion).isLessThanOrEqualTo(open.high());
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Structures.distinct().map(initiative -> initiative.withComplete());
    }

    @Provide
    Arbitrary<PartnerId> partners() {
        return Arbitraries.of("a", "b", "z").map(PartnerId::of);
    }

    @Provide
    Arbitrary<PersonId> people() {
        return Arbitraries.of("a", "b", "z").map(PersonId::of);
    }

    @Provide
    Arbitrary<StrategyId> strategies() {
        return Arbitraries.of("a", "b", "z").map(StrategyId::of);
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.of("0", "0.5", "1").map(BigDecimal::new);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.of("USD 0", "USD 1000", "USD 365000", "USD 5000000", "EUR 1")
                .map(Money::parse);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1500, 1500).map(Samples.AS_OF::plusDays);
    }
}
