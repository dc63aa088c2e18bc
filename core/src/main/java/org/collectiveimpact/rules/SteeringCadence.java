package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;

/**
 * How often the steering committee met of late.
 *
 * <p>Meetings that do not say who met are left out and then taken in; while the phase is not recorded, the limits of
 * both an early and a late one are tried.
 */
final class SteeringCadence {

    private final Limits limits;
    private final Facts facts;
    private final List<Meeting> unnamed;
    private final List<LocalDate> days;
    private final List<LocalDate> possibleDays;

    private SteeringCadence(Limits limits, Facts facts) {
        this.limits = limits;
        this.facts = facts;
        LocalDate first = facts.asOf().minusMonths(limits.number("months"));
        List<Meeting> recent =
                Those.of(Meetings.held(facts), meeting -> !meeting.date().isBefore(first));
        List<Meeting> possible = Those.of(
                recent, meeting -> Meetings.isOfSteering(meeting, facts).orElse(true));
        List<Meeting> named = Those.of(
                possible, meeting -> Meetings.isOfSteering(meeting, facts).isPresent());
        this.unnamed = Those.of(
                possible, meeting -> Meetings.isOfSteering(meeting, facts).isEmpty());
        this.days = days(named);
        this.possibleDays = days(possible);
    }

    static Reading read(Criterion criterion, Facts facts) {
        return Meetings.held(facts).isEmpty()
                ? facts.empty(Section.MEETINGS, "meetings")
                : new SteeringCadence(criterion.limits(), facts).read();
    }

    private Reading read() {
        if (days.size() < limits.number("meetings")) {
            return Reading.unknown(Cause.NOT_RECORDED, words() + ", too few to tell how often")
                    .withUntold(Meetings.paths(unnamed));
        }
        double gap = medianGap(days);
        double possibleGap = medianGap(possibleDays);
        Score score = limits.between(
                Math.min(gap, possibleGap) / factor(Integer.MAX_VALUE),
                Math.max(gap, possibleGap) / factor(Integer.MIN_VALUE));
        return Reading.of(score, words() + ", in the median " + Bound.number(gap) + " days apart")
                .withShortfalls(score.low() == 1 ? List.of() : late())
                .withUntold(score.isKnown() ? List.of() : untold());
    }

    /** Returns by how much the limits grow in the phase of the initiative, or in another where it is not recorded. */
    private int factor(int otherwise) {
        boolean isLate = facts.initiative().phase().orElse(otherwise) >= limits.number("late-phase");
        return isLate ? limits.number("late-factor") : 1;
    }

    private List<String> untold() {
        List<String> untold = new ArrayList<>(Meetings.paths(unnamed));
        if (facts.initiative().phase().isEmpty()) {
            untold.add("phase");
        }
        return untold;
    }

    /** Returns the meetings that came too long after the one before. */
    private List<String> late() {
        List<String> late = new ArrayList<>();
        int factor = factor(Integer.MAX_VALUE);
        for (int i = 1; i < days.size(); i++) {
            if (limits.answer(gap(days, i) / factor) != Answer.YES) {
                late.add(Section.MEETINGS.attribute() + "[" + days.get(i) + "]");
            }
        }
        return late;
    }

    private String words() {
        return "the steering committee met on " + Names.counted(days.size(), "day", "days") + " in the last "
                + Names.counted(limits.number("months"), "month", "months")
                + (unnamed.isEmpty() ? "" : " (meetings that do not say who met: " + unnamed.size() + ")");
    }

    private static List<LocalDate> days(List<Meeting> meetings) {
        List<LocalDate> days = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (days.isEmpty() || !days.get(days.size() - 1).equals(meeting.date())) {
                days.add(meeting.date());
            }
        }
        return days;
    }

    private static double gap(List<LocalDate> days, int i) {
        return ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
    }

    /** Returns the middle one of the gaps, or the mean of the two in the middle; without a gap there is none. */
    private static double medianGap(List<LocalDate> days) {
        if (days.size() < 2) {
            return 0;
        }
        double[] gaps = new double[days.size() - 1];
        Arrays.setAll(gaps, i -> gap(days, i + 1));
        Arrays.sort(gaps);
        int half = gaps.length / 2;
        return gaps.length % 2 == 1 ? gaps[half] : (gaps[half - 1] + gaps[half]) / 2;
    }
}
