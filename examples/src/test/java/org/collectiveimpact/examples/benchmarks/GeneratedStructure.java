package org.collectiveimpact.examples.benchmarks;

import static org.collectiveimpact.examples.benchmarks.GeneratedInitiative.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementId;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.MemberRole;
import org.collectiveimpact.model.Objective;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupStatus;

/** Who steers, who works together on what, who supports the whole, and what they signed. */
final class GeneratedStructure {

    private static final List<AgreementKind> KINDS = List.of(
            AgreementKind.MEMORANDUM, AgreementKind.MEASUREMENT, AgreementKind.DATA_SHARING, AgreementKind.PLEDGE);

    private GeneratedStructure() {}

    static void add(Initiative.Builder initiative, Size size) {
        initiative
                .steeringCommittee(steeringCommittee(size))
                .workGroups(times(size.workGroups, i -> workGroup(i, size)))
                .agreements(times(size.partners / 2, i -> agreement(i, size)))
                .addAgreements(charter(), peace())
                .backbone(backbone(size));
    }

    private static SteeringCommittee steeringCommittee(Size size) {
        return SteeringCommittee.builder()
                .name("Steering committee")
                .members(times(size.seats(), i -> member(i, i == 0 ? MemberRole.CHAIR : MemberRole.MEMBER)))
                .formedOn(LocalDate.of(2022, 3, 1))
                .decisionRule("Consent, or else two thirds")
                .build();
    }

    private static Member member(int i, MemberRole role) {
        Member.Builder member =
                Member.builder().person(GeneratedInitiative.person(i)).role(role);
        return (i % 8 == 7 ? member : member.voting(i % 8 != 3)).build();
    }

    /** Members come from the next partners; every other group has somebody of the steering committee as a liaison. */
    private static WorkGroup workGroup(int i, Size size) {
        int first = size.seats() + 6 * i;
        WorkGroup.Builder group = WorkGroup.builder()
                .id(GeneratedInitiative.workGroup(i))
                .name("Work group " + i)
                .strategies(strategies(i, size))
                .members(times(
                        7, k -> member((first + k) % size.people(), k == 0 ? MemberRole.CHAIR : MemberRole.MEMBER)));
        if (i % 2 == 0) {
            group.addMembers(member(i % size.seats(), MemberRole.LIAISON));
        }
        for (StrategyId strategy : strategies(i, size).subList(0, 2)) {
            group.addObjectives(Objective.builder()
                    .text("Objective for " + strategy)
                    .strategy(strategy)
                    .build());
        }
        return (i % 11 == 10 ? group : group.status(i % 7 == 6 ? WorkGroupStatus.PAUSED : WorkGroupStatus.ACTIVE))
                .build();
    }

    private static List<StrategyId> strategies(int i, Size size) {
        return IntStream.range(0, size.strategies)
                .filter(strategy -> strategy % size.workGroups == i)
                .mapToObj(GeneratedInitiative::strategy)
                .toList();
    }

    /** Some have expired, some are drafts. */
    private static Agreement agreement(int i, Size size) {
        Agreement.Builder agreement = Agreement.builder()
                .id(AgreementId.of("agreement-" + i))
                .name("Agreement " + i)
                .addKinds(KINDS.get(i % KINDS.size()))
                .parties(times(7, k -> GeneratedInitiative.partner((2 * i + k) % size.partners)));
        if (i % 16 != 9) {
            agreement.adoptedOn(LocalDate.of(2023, 1 + i % 12, 1));
        }
        return (i % 12 == 7 ? agreement.expiresOn(LocalDate.of(2026, 1, 31)) : agreement).build();
    }

    private static Agreement charter() {
        return Agreement.builder()
                .id(AgreementId.of("charter"))
                .name("Charter")
                .addKinds(AgreementKind.CHARTER)
                .adoptedOn(LocalDate.of(2022, 6, 1))
                .build();
    }

    private static Agreement peace() {
        return Agreement.builder()
                .id(AgreementId.of("peace"))
                .name("How we settle conflicts")
                .addKinds(AgreementKind.CONFLICT_RESOLUTION, AgreementKind.SERVICE)
                .addParties(GeneratedInitiative.partner(0), GeneratedInitiative.partner(2))
                .mediator("An outside mediator")
                .adoptedOn(LocalDate.of(2022, 6, 1))
                .build();
    }

    private static Backbone backbone(Size size) {
        return Backbone.builder()
                .type(BackboneType.EXISTING_NONPROFIT)
                .addOrganisations(GeneratedInitiative.partner(0))
                .status(BackboneStatus.CONFIRMED)
                .rationale("It is trusted by all")
                .separationNote("Its programmes report to another board")
                .staff(times(3 + size.partners / 50, i -> staff(i, size)))
                .functions(times(BackboneFunction.values().length - 1, GeneratedStructure::owner))
                .budgets(GeneratedMoney.budgets(size))
                .build();
    }

    private static BackboneStaff staff(int i, Size size) {
        BackboneStaff.Builder staff = BackboneStaff.builder()
                .addRoles(BackboneRole.values()[i % BackboneRole.values().length])
                .person(GeneratedInitiative.person(size.partners + i))
                .fte(new BigDecimal("0.8"))
                .paid(true);
        return (i == 1 ? staff.end(LocalDate.of(2026, 12, 31)) : staff).build();
    }

    private static FunctionOwner owner(int i) {
        return FunctionOwner.builder()
                .function(BackboneFunction.values()[i])
                .partner(GeneratedInitiative.partner(0))
                .build();
    }
}
