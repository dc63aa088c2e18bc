package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.Section;

/** The process in which the agenda was made. */
final class PlanningMeasures {

    private PlanningMeasures() {}

    static Reading timeLimitedPlanning(Criterion criterion, Facts facts) {
        return facts.agenda()
                .flatMap(CommonAgenda::planning)
                .filter(planning -> planning.startedOn().map(facts::hasCome).orElse(true))
                .flatMap(planning -> timeLimitedPlanning(planning, criterion.limits(), facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.planning", "time of planning"));
    }

    /** An end that is still to come limits the planning as well. */
    private static Optional<Reading> timeLimitedPlanning(Planning planning, Limits limits, Facts facts) {
        if (planning.startedOn().isEmpty()) {
            return planning.endedOn()
                    .map(end -> half("planning until " + end, "a start", "agenda.planning.startedOn", facts));
        }
        LocalDate start = planning.startedOn().get();
        return Optional.of(planning.endedOn()
                .map(end -> planned(start, end, limits.number("months")))
                .orElseGet(() -> half("planning since " + start, "an end", "agenda.planning.endedOn", facts)));
    }

    private static Reading half(String planning, String other, String path, Facts facts) {
        return facts.isComplete(Section.AGENDA)
                ? Reading.of(Answer.PARTLY, planning + ", without " + other).withShortfalls(path)
                : Reading.of(Score.between(0.5, 1), planning + "; not recorded: " + other)
                        .withUntold(path);
    }

    private static Reading planned(LocalDate start, LocalDate end, int months) {
        String planned = "planning from " + start + " to " + end;
        if (end.isBefore(start)) {
            return Reading.of(Answer.PARTLY, planned + ", which is before its start")
                    .withShortfalls("agenda.planning.endedOn");
        }
        String limit = Names.counted(months, "month", "months");
        return end.isAfter(start.plusMonths(months))
                ? Reading.of(Answer.PARTLY, planned + ", more than " + limit).withShortfalls("agenda.planning.endedOn")
                : Reading.of(Answer.YES, planned + ", not more than " + limit);
    }
}
