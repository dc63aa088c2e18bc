package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Review;
import org.collectiveimpact.model.ReviewSubject;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;

/** Governance: who steers, by which rules, and who signed what. */
final class GovernanceYardstick {

    private static final String MEMBERS = "steeringCommittee.members";
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
            if (isCharter.possibly()) {
                double standing = contracts.isAdopted(agreement) ? 1 : 0.5;
                double score = contracts.hasExpired(agreement) ? 0 : standing;
                count.best(agreement, isCharter.surely() ? score : 0, score);
            }
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
        for (Agreement agreement : contracts.inForce) {
            Truth isOnConflict = contracts.isOf(agreement, EnumSet.of(AgreementKind.CONFLICT_RESOLUTION));
            Truth mayName =
                    contracts.isOf(agreement, EnumSet.of(AgreementKind.CONFLICT_RESOLUTION, AgreementKind.CHARTER));
            Truth silent = mayName.possibly() ? data.unmarked(Section.AGREEMENTS) : Truth.NO;
            isAgreed = isAgreed.or(isOnConflict);
            isMediated = isMediated.or(Data.isWritten(agreement.mediator()) ? Truth.YES : silent);
        }
        List<BackboneStaff> posts =
                data.initiative.backbone().map(Backbone::staff).orElse(List.of());
        Truth hasFacilitator = data.unlisted(Section.BACKBONE, posts);
        for (BackboneStaff post : posts) {
            boolean goesOn = post.end().isEmpty() || !post.end().get().isBefore(data.asOf);
            if (goesOn && post.roles().contains(BackboneRole.FACILITATOR)) {
                hasFacilitator =
                        hasFacilitator.or(post.person().isPresent() ? Truth.YES : data.unmarked(Section.BACKBONE));
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
