package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.Section;

/** What should be reached soon. */
final class MilestoneMeasures {

    private MilestoneMeasures() {}

    static Reading shortTermGoals(Criterion criterion, Facts facts) {
        List<Milestone> milestones = facts.initiative().milestones();
        if (milestones.isEmpty()) {
            return none(facts);
        }
        int from = criterion.limits().number("from-months");
        int to = criterion.limits().number("to-months");
        Set<LocalDate> starts = new TreeSet<>(List.of(facts.asOf()));
        facts.agenda().flatMap(CommonAgenda::adoptedOn).ifPresent(starts::add);
        List<Stretch> times = Those.map(starts, start -> new Stretch(start.plusMonths(from), start.plusMonths(to)));
        LocalDate last = mayBeAdopted(facts) ? facts.asOf().plusMonths(to) : LocalDate.MIN;
        return Best.of(
                Section.MILESTONES,
                milestones,
                milestone -> milestone
                        .dueDate()
                        .map(due -> Those.any(times, time -> time.has(due)) ? Score.FULL : late(due, last))
                        .orElseGet(() -> undated(facts)),
                "milestones are due " + from + " to " + to + " months after " + words(starts));
    }

    private record Stretch(LocalDate first, LocalDate last) {

        boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Whether the agenda may have been adopted on a day that nobody wrote down. */
    private static boolean mayBeAdopted(Facts facts) {
        return facts.initiative().agenda().flatMap(CommonAgenda::adoptedOn).isEmpty()
                && !facts.isComplete(Section.AGENDA);
    }

    /** A milestone that is due too early or too late by the dates that are known may be in time by another. */
    private static Score late(LocalDate due, LocalDate last) {
        return due.isAfter(last) ? Score.HALF : Score.between(Score.HALF.low(), Score.FULL.high());
    }

    private static Score undated(Facts facts) {
        return facts.isComplete(Section.MILESTONES) ? Score.NONE : Score.UNKNOWN;
    }

    private static String words(Set<LocalDate> starts) {
        return String.join(" or ", Those.map(starts, LocalDate::toString));
    }

    static Reading quickWins(Criterion criterion, Facts facts) {
        List<Milestone> milestones = facts.initiative().milestones();
        int months = criterion.limits().number("months");
        Optional<LocalDate> last = implementationStart(facts).map(start -> start.plusMonths(months));
        boolean mayBeLater =
                facts.initiative().actionPlan().flatMap(ActionPlan::adoptedOn).isEmpty()
                        && !facts.isComplete(Section.ACTION_PLAN);
        return milestones.isEmpty()
                ? none(facts)
                : Tally.ofKnown(
                                Section.MILESTONES,
                                milestones,
                                milestone -> Told.all(List.of(
                                        milestone.quickWin().or(() -> facts.unmarked(Section.MILESTONES)),
                                        milestone
                                                .dueDate()
                                                .map(due -> isSoon(due, last, mayBeLater))
                                                .orElseGet(() -> facts.unmarked(Section.MILESTONES)))))
                        .count(
                                criterion,
                                "milestones are early wins"
                                        + last.map(day -> " due by " + day).orElse(""));
    }

    /** Implementation starts when the joint plan of action is adopted or, where that is not recorded, the agenda. */
    private static Optional<LocalDate> implementationStart(Facts facts) {
        return facts.initiative()
                .actionPlan()
                .flatMap(ActionPlan::adoptedOn)
                .filter(facts::hasCome)
                .or(() -> facts.agenda().flatMap(CommonAgenda::adoptedOn));
    }

    private static Optional<Boolean> isSoon(LocalDate due, Optional<LocalDate> last, boolean mayBeLater) {
        return last.flatMap(day -> Told.unless(mayBeLater, Told.of(!due.isAfter(day))));
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.MILESTONES, "milestones");
    }
}
