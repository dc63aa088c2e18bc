package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;

/** The meetings that have been held by the date of the facts. */
final class Meetings {

    private Meetings() {}

    /** Returns them in order of their dates. */
    static List<Meeting> held(Facts facts) {
        return facts.current().meetings();
    }

    /** Returns whether the steering committee met; empty where the data cannot say. */
    static Optional<Boolean> isOfSteering(Meeting meeting, Facts facts) {
        return meeting.body().map(Body.STEERING_COMMITTEE::equals).or(() -> facts.unmarked(Section.MEETINGS));
    }

    /**
     * Returns those on the last days, as many as are wanted and any more on the earliest of those days.
     *
     * @param meetings in order of their dates
     */
    static List<Meeting> last(List<Meeting> meetings, int wanted) {
        if (wanted == 0 || meetings.size() <= wanted) {
            return meetings;
        }
        LocalDate first = meetings.get(meetings.size() - wanted).date();
        return Those.of(meetings, meeting -> !meeting.date().isBefore(first));
    }

    static Place place(Meeting meeting) {
        return Place.at(Section.MEETINGS, meeting.date(), meeting.date().toString());
    }

    /** Returns the paths of meetings in order of their dates. */
    static List<String> paths(List<Meeting> meetings) {
        return Place.paths(Those.map(meetings, Meetings::place));
    }
}
