package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.ProblemStatement;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.Section;

/** What the agenda itself holds: problem, vision and principles, and whether it is kept. */
final class AgendaMeasures {

    private AgendaMeasures() {}

    static Reading problemStatement(Criterion criterion, Facts facts) {
        return facts.agenda()
                .flatMap(CommonAgenda::problem)
                .filter(problem -> !problem.text().isBlank())
                .map(problem -> problemStatement(problem, criterion.limits(), facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.problem", "definition of the problem"));
    }

    /** A source that nobody has described may be local; where no source is named there may be any. */
    private static Reading problemStatement(ProblemStatement problem, Limits limits, Facts facts) {
        if (problem.sources().isEmpty() && !facts.isComplete(Section.AGENDA)) {
            return Reading.of(Score.between(0.5, 1), "the problem is defined in writing; not recorded: its sources")
                    .withUntold("agenda.problem.sources");
        }
        List<Optional<Boolean>> local = Those.map(
                new LinkedHashSet<>(problem.sources()),
                source -> facts.reference(source).flatMap(Reference::local));
        long here = Those.count(local, Optional.of(true)::equals);
        long untold = Those.count(local, Optional::isEmpty);
        boolean enough = local.size() >= limits.number("sources");
        boolean certain = enough && here >= limits.number("local");
        boolean possible = enough && here + untold >= limits.number("local");
        Reading.Builder reading = Reading.builder()
                .score(Score.between(certain ? 1 : 0.5, possible ? 1 : 0.5))
                .counted("the problem is defined in writing, " + sources(local.size(), here, untold));
        if (certain) {
            return reading.build();
        }
        return possible
                ? reading.cause(Cause.NOT_RECORDED)
                        .addUntold("agenda.problem.sources")
                        .build()
                : reading.addShortfalls("agenda.problem.sources").build();
    }

    private static String sources(int all, long here, long untold) {
        return all == 0
                ? "without sources"
                : "with " + Names.counted(all, "source", "sources") + " (local: " + here
                        + (untold == 0 ? ")" : ", not recorded: " + untold + ")");
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
        String path = "agenda.principlesAdoptedOn";
        Optional<LocalDate> adopted = agenda.principlesAdoptedOn();
        if (adopted.isEmpty() && !facts.isComplete(Section.AGENDA)) {
            return Reading.of(Score.between(0.5, 1), listed + "; not recorded: when adopted")
                    .withUntold(path);
        }
        return adopted.filter(facts::hasCome)
                .map(day -> Reading.of(Answer.YES, listed + ", adopted on " + day))
                .orElseGet(() ->
                        Reading.of(Answer.PARTLY, listed + ", not adopted").withShortfalls(path));
    }

    private static long principles(CommonAgenda agenda) {
        return Those.count(agenda.principles(), text -> !text.isBlank());
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
