package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collectiveimpact.model.Meeting;

/** The meetings that have been held. */
final class HeldMeetings {

    private static final int LAST_MEETINGS = 6;

    private HeldMeetings() {}

    static List<Meeting> of(Data data) {
        List<Meeting> held = new ArrayList<>();
        for (Meeting meeting : data.initiative.meetings()) {
            if (data.hasCome(meeting.date())) {
                held.add(meeting);
            }
        }
        return held;
    }

    /** Returns the last meetings, with all others on the earliest of their days. */
    static List<Meeting> last(List<Meeting> meetings) {
        List<Meeting> sorted = new ArrayList<>(meetings);
        sorted.sort(Comparator.comparing(Meeting::date).reversed());
        int end = Math.min(LAST_MEETINGS, sorted.size());
        while (end > 0
                && end < sorted.size()
                && sorted.get(end).date().equals(sorted.get(end - 1).date())) {
            end++;
        }
        return sorted.subList(0, end);
    }
}
