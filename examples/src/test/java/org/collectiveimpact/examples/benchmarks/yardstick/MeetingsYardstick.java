package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;

/** Continuous communication: who meets how often, with whom and how well prepared. */
final class MeetingsYardstick {

    private static final int CADENCE_MONTHS = 12;
    private static final int FEWEST_MEETINGS = 3;
    private static final int LATE_PHASE = 5;
    private static final int LATE_FACTOR = 2;
    private static final int LAST_MEETINGS = 6;
    private static final int NOTE_DAYS = 14;
    private static final int WORK_GROUP_DAYS = 60;
    private static final Scale CADENCE = Scale.atMost(35, 65);

    private final Data data;
    private final Doings doings;
    private final Truth unmarked;
    private final List<Meeting> held = new ArrayList<>();

    MeetingsYardstick(Data data, Doings doings) {
        this.data = data;
        this.doings = doings;
        this.unmarked = data.unmarked(Section.MEETINGS);
        for (Meeting meeting : data.initiative.meetings()) {
            if (data.hasCome(meeting.date())) {
                held.add(meeting);
            }
        }
    }

    void answer(Map<String, Outcome> answers) {
        Outcome none = data.empty(Section.MEETINGS, "meetings");
        answers.put("cc-steering-cadence", held.isEmpty() ? none : steeringCadence());
        answers.put("cc-leaders-attend", held.isEmpty() ? none : leadersAttend());
        answers.put("cc-agenda-notes", held.isEmpty() ? none : agendaNotes());
        answers.put("cc-workgroup-cadence", workGroupCadence(none));
    }

    private Truth isOfSteering(Meeting meeting) {
        return meeting.body()
                .map(body -> Truth.of(body == Body.STEERING_COMMITTEE))
                .orElse(unmarked);
    }

    private static String path(LocalDate day) {
        return "meetings[" + day + "]";
    }

    private Outcome steeringCadence() {
        LocalDate first = data.asOf.minusMonths(CADENCE_MONTHS);
        TreeSet<LocalDate> named = new TreeSet<>();
        TreeSet<LocalDate> unnamed = new TreeSet<>();
        for (Meeting meeting : held) {
            if (!meeting.date().isBefore(first)) {
                Truth isOfSteering = isOfSteering(meeting);
                if (isOfSteering.surely()) {
                    named.add(meeting.date());
                } else if (isOfSteering.possibly()) {
                    unnamed.add(meeting.date());
                }
            }
        }
        List<String> untold = new ArrayList<>();
        unnamed.forEach(day -> untold.add(path(day)));
        if (named.size() < FEWEST_MEETINGS) {
            return Outcome.unknown(named.size() + " steering meetings, too few to tell")
                    .withPaths(List.of(), untold);
        }
        List<LocalDate> days = new ArrayList<>(named);
        TreeSet<LocalDate> all = new TreeSet<>(named);
        all.addAll(unnamed);
        double gap = medianGap(days);
        double possibleGap = medianGap(new ArrayList<>(all));
        boolean isLate = data.initiative.phase().orElse(LATE_PHASE) >= LATE_PHASE;
        boolean mayBeEarly = data.initiative.phase().orElse(0) < LATE_PHASE;
        int generous = isLate ? LATE_FACTOR : 1;
        double low = CADENCE.applyAsDouble(Math.max(gap, possibleGap) / (mayBeEarly ? 1 : LATE_FACTOR));
        double high = CADENCE.applyAsDouble(Math.min(gap, possibleGap) / generous);
        if (data.initiative.phase().isEmpty()) {
            untold.add("phase");
        }
        List<String> late = new ArrayList<>();
        for (int i = 1; i < days.size() && low < 1; i++) {
            if (CADENCE.applyAsDouble((double) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) / generous) < 1) {
                late.add(path(days.get(i)));
            }
        }
        return Outcome.between(low, high, "the steering committee met every " + gap + " days")
                .withPaths(late, low < high ? untold : List.of());
    }

    private static double medianGap(List<LocalDate> days) {
        double[] gaps = new double[days.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ChronoUnit.DAYS.between(days.get(i), days.get(i + 1));
        }
        Arrays.sort(gaps);
        int half = gaps.length / 2;
        return gaps.length % 2 == 1 ? gaps[half] : (gaps[half - 1] + gaps[half]) / 2;
    }

    private Outcome leadersAttend() {
        List<Meeting> possible = new ArrayList<>();
        List<Meeting> certain = new ArrayList<>();
        for (Meeting meeting : held) {
            Truth isOfSteering = isOfSteering(meeting);
            if (isOfSteering.possibly()) {
                possible.add(meeting);
            }
            if (isOfSteering.surely()) {
                certain.add(meeting);
            }
        }
        if (possible.isEmpty()) {
            return data.empty(Section.MEETINGS, "meetings of the steering committee");
        }
        Set<Meeting> both = new LinkedHashSet<>(last(certain));
        both.addAll(last(possible));
        Count count = new Count("meetings");
        for (Meeting meeting : both) {
            String day = meeting.date().toString();
            count.add(day, day, Truth.YES, isOfSteering(meeting).surely() ? isFilled(meeting) : Truth.OPEN);
        }
        Outcome one = seatsFilled(last(certain));
        Outcome other = seatsFilled(last(possible));
        return count.enough(
                Math.min(one.low(), other.low()),
                Math.max(one.high(), other.high()),
                "steering meetings had their seats filled by leaders");
    }

    private Truth isFilled(Meeting meeting) {
        int seats = meeting.seats().orElse(0);
        return seats > 0 && meeting.principals().isPresent()
                ? Truth.of((double) leaders(meeting, seats) / seats >= 0.7)
                : unmarked;
    }

    private static int leaders(Meeting meeting, int seats) {
        return Math.max(0, Math.min(meeting.principals().orElse(0), seats));
    }

    private Outcome seatsFilled(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return Outcome.unknown("");
        }
        int usual = 0;
        for (Meeting meeting : meetings) {
            usual = Math.max(usual, meeting.seats().orElse(0));
        }
        int least = 0;
        int most = 0;
        int all = 0;
        for (Meeting meeting : meetings) {
            int recorded = meeting.seats().orElse(0);
            int seats = recorded > 0 ? recorded : Math.max(1, usual);
            boolean isKnown = recorded > 0 && meeting.principals().isPresent();
            int leaders = isKnown ? leaders(meeting, seats) : 0;
            least += leaders;
            most += isKnown || unmarked == Truth.NO ? leaders : seats;
            all += seats;
        }
        Scale scale = Scale.atLeast(0.7, 0.4);
        return Outcome.between(scale.applyAsDouble((double) least / all), scale.applyAsDouble((double) most / all), "");
    }

    /** Returns the last meetings, with all others on the earliest of their days. */
    private static List<Meeting> last(List<Meeting> meetings) {
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

    private Outcome agendaNotes() {
        Map<Object, List<Meeting>> byBody = new LinkedHashMap<>();
        for (Meeting meeting : held) {
            for (Object body : bodies(meeting)) {
                byBody.computeIfAbsent(body, none -> new ArrayList<>()).add(meeting);
            }
        }
        Set<Meeting> counted = new LinkedHashSet<>();
        byBody.values().forEach(meetings -> counted.addAll(last(meetings)));
        Count count = new Count("meetings");
        for (Meeting meeting : counted) {
            LocalDate sent = meeting.agendaSentOn().orElse(null);
            LocalDate shared = meeting.notesSharedOn().filter(data::hasCome).orElse(null);
            Truth agenda = sent == null ? unmarked : Truth.of(sent.isBefore(meeting.date()));
            Truth notes = shared == null
                    ? unmarked
                    : Truth.of(!shared.isBefore(meeting.date())
                            && !shared.isAfter(meeting.date().plusDays(NOTE_DAYS)));
            String day = meeting.date().toString();
            count.add(day, day, Truth.YES, agenda.and(notes));
        }
        return count.share(Scale.atLeast(0.8, 0.4), "meetings had an agenda and notes");
    }

    private static Collection<?> bodies(Meeting meeting) {
        boolean isOfGroups = meeting.body().orElse(Body.WORK_GROUP) == Body.WORK_GROUP;
        return isOfGroups && !meeting.workGroups().isEmpty()
                ? new HashSet<>(meeting.workGroups())
                : List.of(meeting.body());
    }

    private Outcome workGroupCadence(Outcome none) {
        if (data.initiative.workGroups().isEmpty()) {
            return data.empty(Section.WORK_GROUPS, "work groups");
        }
        if (held.isEmpty()) {
            return none;
        }
        LocalDate first = data.asOf.minusDays(WORK_GROUP_DAYS);
        Set<WorkGroupId> met = new HashSet<>();
        Truth others = Truth.NO;
        for (Meeting meeting : held) {
            if (!meeting.date().isBefore(first)) {
                met.addAll(meeting.workGroups());
                boolean isSilent =
                        meeting.workGroups().isEmpty() && meeting.body().orElse(Body.WORK_GROUP) == Body.WORK_GROUP;
                others = isSilent ? unmarked : others;
            }
        }
        Count count = new Count("workGroups");
        for (WorkGroup group : data.initiative.workGroups()) {
            count.add(group, doings.isActive(group), met.contains(group.id()) ? Truth.YES : others);
        }
        return count.share(Scale.ALL_OR_SOME, "active work groups met of late");
    }
}
