package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;

/** What holds on the date of the facts, or has come by then; found once for all measures. */
final class Current {

    private final List<Meeting> meetings;
    private final List<Agreement> agreements;
    private final List<Seat> steeringSeats;
    private final List<Seat> seats;
    private final Map<Indicator, List<Observation>> figures = new IdentityHashMap<>();

    Current(Facts facts) {
        Initiative initiative = facts.initiative();
        List<Meeting> held = new ArrayList<>(Those.of(initiative.meetings(), each -> facts.hasCome(each.date())));
        held.sort(Comparator.comparing(Meeting::date));
        this.meetings = List.copyOf(held);
        this.agreements = Those.of(initiative.agreements(), each -> Agreements.standing(each, facts) == Answer.YES);
        this.steeringSeats = Seat.of(Seat.steeringMembers(facts), facts);
        this.seats = Seat.of(Seat.allMembers(facts), facts);
        for (Indicator indicator : initiative.indicators()) {
            figures.put(indicator, Figures.of(indicator, facts));
        }
    }

    /** Returns the meetings that have been held, in order of their dates. */
    List<Meeting> meetings() {
        return meetings;
    }

    /** Returns the agreements of all kinds that are in force. */
    List<Agreement> agreements() {
        return agreements;
    }

    /** Returns the seats on the steering committee. */
    List<Seat> steeringSeats() {
        return steeringSeats;
    }

    /** Returns the seats on the steering committee and on the work groups that are not closed. */
    List<Seat> seats() {
        return seats;
    }

    /** Returns the figures of one of the initiative's own indicators, oldest first. */
    List<Observation> figures(Indicator indicator) {
        return figures.getOrDefault(indicator, List.of());
    }
}
