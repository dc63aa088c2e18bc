package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Review;
import org.collectiveimpact.model.ReviewSubject;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.WorkGroup;

/** Governance: who steers, by which rules, and who signed what. */
final class GovernanceYardstick {

    private static final String MEMBERS = "steeringCommittee.members";
    private static final Set<Sector> ESSENTIAL = EnumSet.of(Sector.GOVERNMENT, Sector.BUSINESS);
    private static final Set<Sector> WANTED =
            EnumSet.of(Sector.GOVERNMENT, Sector.BUSINESS, Sector.PHILANTHROPY, Sector.NONPROFIT, Sector.RESIDENT);
    private static final int REVIEW_MONTHS = 24;

    private final Data data;
    private final Contracts contracts;
    private final Seats seats;
    private final List<Member> steering;

    GovernanceYardstick(Data data, Contracts contracts, Seats seats) {
        this.data = data;
        this.contracts = contracts;
        this.seats = seats;
        this.steering = seats.steering();
    }

    void answer(Map<String, Outcome> answers) {
        boolean noSteering = steering.isEmpty();
        Outcome none = data.absent(Section.STEERING_COMMITTEE, MEMBERS, "members of a steering committee");
        answers.put("gov-core-group-formed", noSteering ? none : coreGroupFormed());
        answers.put("gov-sectors-covered", sectorsCovered());
        answers.put("gov-steering-seniority", noSteering ? none : steeringSeniority());
        answers.put("gov-steering-lived-experience", noSteering ? none : steeringLivedExperience());
        answers.put("gov-charter", charter());
        answers.put("gov-decision-rule", decisionRule());
        answers.put("gov-conflict-process", conflictProcess());
        answers.put(
                "gov-partner-agreements",
                contracts.share(
                        Scale.atLeast(0.9, 0.5),
                        "active partners signed what they commit to",
                        AgreementKind.MEMORANDUM,
                        AgreementKind.MEMBERSHIP,
                        AgreementKind.PLEDGE));
        answers.put("gov-structure-refined", structureRefined());
    }

    private Outcome coreGroupFormed() {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        List<String> untold = new ArrayList<>();
        for (PersonId person : Seats.of(steering).keySet()) {
            seats.sector(person).ifPresent(sectors::add);
            if (!seats.hasKnownSector(person)) {
                untold.add(MEMBERS + "[" + person + "]");
            }
        }
        Scale scale = Scale.atLeast(3, 2);
        int most = Math.min(Sector.values().length, sectors.size() + untold.size());
        double low = scale.applyAsDouble(sectors.size());
        double high = scale.applyAsDouble(most);
        return Outcome.between(low, high, "members of the steering committee come from " + sectors)
                .withPaths(high < 1 ? List.of(MEMBERS) : List.of(), low < high ? untold : List.of());
    }

    private Outcome sectorsCovered() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        Set<Sector> there = EnumSet.noneOf(Sector.class);
        List<String> silent = new ArrayList<>();
        for (Partner partner : data.activePartners) {
            there.addAll(partner.sectors());
            if (partner.sectors().isEmpty() && !data.isComplete(Section.PARTNERS)) {
                silent.add(Count.path("partners", partner));
            }
        }
        Truth residents = hasResidents();
        if (residents.surely()) {
            there.add(Sector.RESIDENT);
        }
        Set<Sector> possible = EnumSet.copyOf(WANTED);
        if (silent.isEmpty()) {
            possible.retainAll(there);
            if (residents.possibly()) {
                possible.add(Sector.RESIDENT);
            }
        }
        List<String> untold = new ArrayList<>();
        if (!there.containsAll(possible)) {
            untold.addAll(silent);
        }
        if (residents == Truth.OPEN && !there.contains(Sector.RESIDENT)) {
            untold.add("people");
        }
        boolean isMissing = possible.size() < WANTED.size();
        return Outcome.between(covered(there), covered(possible), "sectors of active partners: " + there)
                .withPaths(isMissing ? List.of("partners") : List.of(), untold);
    }

    private static double covered(Set<Sector> sectors) {
        double some = sectors.containsAll(ESSENTIAL) ? 0.5 : 0;
        return sectors.containsAll(WANTED) ? 1 : some;
    }

    private Truth hasResidents() {
        Truth residents = data.unlisted(Section.STEERING_COMMITTEE, steering)
                .or(data.unlisted(Section.WORK_GROUPS, data.initiative.workGroups()));
        for (Member member : steering) {
            residents = residents.or(seats.isResident(member.person()));
        }
        for (WorkGroup group : data.initiative.workGroups()) {
            if (Doings.isOpen(group)) {
                residents = residents.or(data.unlisted(Section.WORK_GROUPS, group.members()));
                for (Member member : group.members()) {
                    residents = residents.or(seats.isResident(member.person()));
                }
            }
        }
        return residents;
    }

    private Outcome steeringSeniority() {
        Count count = new Count(MEMBERS);
        for (PersonId person : Seats.of(steering).keySet()) {
            Truth commits = seats.decides(person).or(seats.hasLivedExperience(person));
            count.add(person.value(), seats.name(person), Truth.YES, commits);
        }
        return count.share(Scale.atLeast(0.6, 0.3), "steering members can commit their organisation");
    }

    private Outcome steeringLivedExperience() {
        Count count = new Count(MEMBERS);
        Seats.of(steering).forEach((person, entries) -> {
            Truth counts = seats.hasLivedExperience(person).and(seats.votes(entries));
            count.add(person.value(), seats.name(person), Truth.YES, counts);
        });
        return count.number(Scale.atLeast(2, 1), "steering members have lived experience and a vote");
    }

    private Outcome charter() {
        if (data.initiative.agreements().isEmpty()) {
            return data.empty(Section.AGREEMENTS, "agreements");
        }
        Count count = new Count("agreements");
        for (Agreement agreement : data.initiative.agreements()) {
            Truth isCharter = contracts.isOf(agreement, EnumSet.of(AgreementKind.CHARTER));
            double draft = contracts.hasExpired(agreement) ? 0 : 0.5;
            Truth holds = contracts.holds(agreement);
            count.best(agreement, isCharter, holds.surely() ? 1 : draft, holds.possibly() ? 1 : draft);
        }
        return count.size() == 0 ? Outcome.no("no charter") : count.best("charters are in force");
    }

    private Outcome decisionRule() {
        Truth unmarked = data.unmarked(Section.STEERING_COMMITTEE);
        boolean hasRule = Data.isWritten(data.steering().flatMap(SteeringCommittee::decisionRule));
        boolean hasQuorum = Data.isWritten(data.steering().flatMap(SteeringCommittee::quorum));
        return halves(
                "steeringCommittee.decisionRule",
                hasRule ? Truth.YES : unmarked,
                "steeringCommittee.quorum",
                hasQuorum ? Truth.YES : unmarked);
    }

    private static Outcome halves(String path, Truth one, String otherPath, Truth other) {
        double low = (one.surely() ? 0.5 : 0) + (other.surely() ? 0.5 : 0);
        double high = (one.possibly() ? 0.5 : 0) + (other.possibly() ? 0.5 : 0);
        List<String> shortfalls = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        if (!one.surely()) {
            (one.possibly() ? untold : shortfalls).add(path);
        }
        if (!other.surely()) {
            (other.possibly() ? untold : shortfalls).add(otherPath);
        }
        return Outcome.between(low, high, "the first: " + one + ", the second: " + other)
                .withPaths(shortfalls, untold);
    }

    private Outcome conflictProcess() {
        Truth isAgreed = data.unlisted(Section.AGREEMENTS, data.initiative.agreements());
        Truth isMediated = isAgreed;
        for (Agreement agreement : data.initiative.agreements()) {
            Truth holds = contracts.holds(agreement);
            Truth isOnConflict = contracts.isOf(agreement, EnumSet.of(AgreementKind.CONFLICT_RESOLUTION));
            Truth mayName =
                    contracts.isOf(agreement, EnumSet.of(AgreementKind.CONFLICT_RESOLUTION, AgreementKind.CHARTER));
            Truth silent = mayName.possibly() ? data.unmarked(Section.AGREEMENTS) : Truth.NO;
            isAgreed = isAgreed.or(holds.and(isOnConflict));
            isMediated = isMediated.or(holds.and(Data.isWritten(agreement.mediator()) ? Truth.YES : silent));
        }
        List<BackboneStaff> posts =
                data.initiative.backbone().map(Backbone::staff).orElse(List.of());
        Truth hasFacilitator = data.unlisted(Section.BACKBONE, posts);
        for (BackboneStaff post : posts) {
            boolean goesOn = post.end().isEmpty() || !post.end().get().isBefore(data.asOf);
            if (goesOn) {
                Truth unmarked = data.unmarked(Section.BACKBONE);
                Truth isFacilitator =
                        Truth.names(post.roles(), BackboneRole.FACILITATOR).ifOpen(unmarked);
                hasFacilitator =
                        hasFacilitator.or(isFacilitator.and(post.person().isPresent() ? Truth.YES : unmarked));
            }
        }
        return halves("agreements", isAgreed, "agreements", isMediated.or(hasFacilitator));
    }

    private Outcome structureRefined() {
        Optional<LocalDate> last = Optional.empty();
        boolean isAny = false;
        for (Review review : data.initiative.reviews()) {
            if (data.hasCome(review.date())) {
                isAny = true;
                boolean isLater = last.isEmpty() || review.date().isAfter(last.get());
                if (review.subject() == ReviewSubject.GOVERNANCE && isLater) {
                    last = Optional.of(review.date());
                }
            }
        }
        if (!isAny) {
            return data.empty(Section.REVIEWS, "reviews");
        }
        if (last.isEmpty()) {
            return Outcome.no("no review of governance");
        }
        String words = "governance was reviewed on " + last.get();
        return last.get().isBefore(data.asOf.minusMonths(REVIEW_MONTHS))
                ? Outcome.partly(words).fallsShortAt("reviews")
                : Outcome.yes(words);
    }
}
