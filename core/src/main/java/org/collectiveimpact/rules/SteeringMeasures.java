package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;

/** Who sits on the steering committee, and how it decides. */
final class SteeringMeasures {

    private SteeringMeasures() {}

    static Reading seniority(Criterion criterion, Facts facts) {
        List<Seat> seats = Seat.steering(facts);
        return seats.isEmpty()
                ? Seat.noSteering(facts)
                : Tally.ofKnown(
                                Seat.STEERING,
                                seats,
                                seat -> Told.any(List.of(seat.decides(), seat.hasLivedExperience())))
                        .share(criterion, "steering members can commit their organisation or sit for lived experience");
    }

    static Reading livedExperience(Criterion criterion, Facts facts) {
        List<Seat> seats = Seat.steering(facts);
        return seats.isEmpty()
                ? Seat.noSteering(facts)
                : Tally.ofKnown(
                                Seat.STEERING,
                                seats,
                                seat -> Told.all(List.of(seat.hasLivedExperience(), seat.votes())))
                        .count(criterion, "steering members have lived experience and a vote");
    }

    static Reading decisionRule(Criterion criterion, Facts facts) {
        return Halves.reading(
                new Halves.Half(
                        "steeringCommittee.decisionRule",
                        "a decision rule",
                        isWritten(SteeringCommittee::decisionRule, facts)),
                new Halves.Half("steeringCommittee.quorum", "a quorum", isWritten(SteeringCommittee::quorum, facts)));
    }

    private static Optional<Boolean> isWritten(Function<SteeringCommittee, Optional<String>> text, Facts facts) {
        return facts.steeringCommittee()
                .flatMap(text)
                .filter(words -> !words.isBlank())
                .map(words -> true)
                .or(() -> facts.unmarked(Section.STEERING_COMMITTEE));
    }
}
