package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.ProblemStatement;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.Section;

/** What the agenda itself holds: problem, vision, principles, and how it was made and kept. */
final class AgendaMeasures {

    private AgendaMeasures() {}

    static Reading problemStatement(Criterion criterion, Facts facts) {
        return facts.agenda()
                .flatMap(CommonAgenda::problem)
                .filter(problem -> !problem.text().isBlank())
                .map(problem -> problemStatement(problem, criterion.limits(), facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.problem", "definition of the problem"));
    }

    /** A source that nobody has described may be local. */
    private static Reading problemStatement(ProblemStatement problem, Limits limits, Facts facts) {
        List<Optional<Boolean>> local = problem.sources().stream()
                .distinct()
                .map(source -> facts.reference(source).flatMap(Reference::local))
                .toList();
        long here = local.stream().filter(Optional.of(true)::equals).count();
        long untold = local.stream().filter(Optional::isEmpty).count();
        boolean enough = local.size() >= limits.number("sources");
        boolean certain = enough && here >= limits.number("local");
        boolean possible = enough && here + untold >= limits.number("local");
        Reading.Builder reading = Reading.builder()
                .score(Score.between(certain ? 1 : 0.5, possible ? 1 : 0.5))
                .counted("the problem is defined in writing, with "
                        + Names.counted(local.size(), "source", "sources") + ", " + here + " of them local"
                        + (untold == 0 ? "" : "; not recorded whether local: " + untold));
        if (certain) {
            return reading.build();
        }
        return possible
                ? reading.cause(Cause.NOT_RECORDED)
                        .addUntold("agenda.problem.sources")
                        .build()
                : reading.addShortfalls("agenda.problem.sources").build();
    }

    static Reading vision(Criterion criterion, Facts facts) {
        return facts.agenda()
                .flatMap(CommonAgenda::vision)
                .filter(vision -> !vision.isBlank())
                .map(vision -> Reading.of(Answer.YES, "a vision is written"))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.vision", "vision"));
    }

    static Reading principles(Criterion criterion, Facts facts) {
        return facts.agenda()
                .filter(agenda -> principles(agenda) > 0)
                .map(agenda -> principles(agenda, facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.principles", "principles"));
    }

    private static Reading principles(CommonAgenda agenda, Facts facts) {
        String listed = Names.counted(principles(agenda), "principle", "principles");
        return agenda.principlesAdoptedOn()
                .filter(facts::hasCome)
                .map(day -> Reading.of(Answer.YES, listed + ", adopted on " + day))
                .orElseGet(() -> Reading.of(Answer.PARTLY, listed + ", not adopted")
                        .withShortfalls("agenda.principlesAdoptedOn"));
    }

    private static long principles(CommonAgenda agenda) {
        return agenda.principles().stream().filter(text -> !text.isBlank()).count();
    }

    static Reading timeLimitedPlanning(Criterion criterion, Facts facts) {
        return facts.agenda()
                .flatMap(CommonAgenda::planning)
                .filter(planning -> planning.startedOn().map(facts::hasCome).orElse(true))
                .flatMap(planning -> timeLimitedPlanning(planning, criterion.limits()))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.planning", "time of planning"));
    }

    /** An end that is still to come limits the planning as well. */
    private static Optional<Reading> timeLimitedPlanning(Planning planning, Limits limits) {
        if (planning.startedOn().isEmpty()) {
            return planning.endedOn().map(AgendaMeasures::startNotRecorded);
        }
        LocalDate start = planning.startedOn().get();
        return Optional.of(planning.endedOn()
                .map(end -> planned(start, end, limits.number("months")))
                .orElseGet(() -> Reading.of(Answer.PARTLY, "planning since " + start + ", without an end")
                        .withShortfalls("agenda.planning.endedOn")));
    }

    private static Reading startNotRecorded(LocalDate end) {
        return Reading.builder()
                .score(Score.between(0.5, 1))
                .cause(Cause.NOT_RECORDED)
                .addUntold("agenda.planning.startedOn")
                .counted("planning until " + end + "; its start is not recorded")
                .build();
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

    static Reading revisited(Criterion criterion, Facts facts) {
        int months = criterion.limits().number("months");
        LocalDate oldest = facts.asOf().minusMonths(months);
        return facts.agenda()
                .flatMap(CommonAgenda::reviewedOn)
                .filter(facts::hasCome)
                .map(day -> day.isBefore(oldest)
                        ? Reading.of(
                                        Answer.PARTLY,
                                        "the agenda was last looked at again on " + day + ", more than "
                                                + Names.counted(months, "month", "months") + " ago")
                                .withShortfalls("agenda.reviewedOn")
                        : Reading.of(Answer.YES, "the agenda was looked at again on " + day))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.reviewedOn", "review of the agenda"));
    }
}
