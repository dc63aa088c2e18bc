package org.collectiveimpact.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;

/**
 * How many seats the leaders themselves filled at the last steering meetings.
 *
 * <p>A meeting of unknown seats has as many as the largest of the others. Meetings that do not say who met are left out
 * and then taken in.
 */
final class LeaderAttendance {

    private final Limits limits;
    private final Facts facts;

    private LeaderAttendance(Limits limits, Facts facts) {
        this.limits = limits;
        this.facts = facts;
    }

    static Reading read(Criterion criterion, Facts facts) {
        return Meetings.held(facts).isEmpty()
                ? facts.empty(Section.MEETINGS, "meetings")
                : new LeaderAttendance(criterion.limits(), facts).read();
    }

    private Reading read() {
        int wanted = limits.number("meetings");
        List<Meeting> all = Those.of(
                Meetings.held(facts),
                meeting -> Meetings.isOfSteering(meeting, facts).orElse(true));
        if (all.isEmpty()) {
            return facts.empty(Section.MEETINGS, "meetings of the steering committee");
        }
        List<Meeting> possible = Meetings.last(all, wanted);
        List<Meeting> certain = Meetings.last(
                Those.of(all, meeting -> Meetings.isOfSteering(meeting, facts).isPresent()), wanted);
        Set<Meeting> both = new LinkedHashSet<>(certain);
        both.addAll(possible);
        both.removeIf(meeting -> Meetings.isOfSteering(meeting, facts).isPresent());
        List<Place> unsure = Those.map(both, Meetings::place);
        return Tally.ofKnown(certain, Meetings::place, this::isFilled)
                .reading(
                        either(score(certain), score(possible)),
                        "steering meetings had enough of their seats filled by the leaders themselves",
                        unsure,
                        "no meeting is known to be of the steering committee");
    }

    private Score score(List<Meeting> meetings) {
        int usual = usualSeats(meetings);
        double least = 0;
        double most = 0;
        double all = 0;
        for (Meeting meeting : meetings) {
            int seats = seats(meeting).orElse(usual);
            Optional<Integer> leaders = leaders(meeting);
            least += leaders.orElse(0);
            most += leaders.orElse(facts.isComplete(Section.MEETINGS) ? 0 : seats);
            all += seats;
        }
        return meetings.isEmpty() ? Score.UNKNOWN : limits.between(least / all, most / all);
    }

    private static int usualSeats(List<Meeting> meetings) {
        int most = 0;
        for (Meeting meeting : meetings) {
            most = Math.max(most, seats(meeting).orElse(0));
        }
        return most == 0 ? 1 : most;
    }

    private Optional<Boolean> isFilled(Meeting meeting) {
        return seats(meeting)
                .flatMap(seats ->
                        leaders(meeting).map(leaders -> limits.answer((double) leaders / seats) == Answer.YES))
                .or(() -> facts.unmarked(Section.MEETINGS));
    }

    private static Optional<Integer> seats(Meeting meeting) {
        return meeting.seats().filter(seats -> seats > 0);
    }

    /** Returns how many leaders came, but never more than there are seats; empty unless both are recorded. */
    private static Optional<Integer> leaders(Meeting meeting) {
        return seats(meeting)
                .flatMap(seats -> meeting.principals().map(leaders -> Math.max(0, Math.min(leaders, seats))));
    }

    private static Score either(Score one, Score other) {
        return Score.between(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
    }
}
