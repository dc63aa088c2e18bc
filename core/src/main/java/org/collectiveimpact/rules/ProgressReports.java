package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Report;
import org.collectiveimpact.model.Section;

/** Whether progress was reported not long ago, and to the public. */
final class ProgressReports {

    private ProgressReports() {}

    static Reading read(Criterion criterion, Facts facts) {
        if (facts.initiative().reports().isEmpty()) {
            return facts.empty(Section.REPORTS, "reports");
        }
        int months = criterion.limits().number("months");
        LocalDate first = facts.asOf().minusMonths(months);
        List<Report> possible = Those.of(
                facts.initiative().reports(),
                report -> isRecent(report, first, facts).orElse(true));
        List<Report> recent = Those.of(possible, report -> report.publishedOn().isPresent());
        Score score = Best.of(Those.map(possible, report -> score(report, facts)));
        List<String> untold = paths(
                possible, report -> !score.isKnown() && !score(report, facts).isKnown());
        return Reading.builder()
                .score(score)
                .cause(score.isKnown() ? Optional.empty() : Optional.of(Cause.NOT_RECORDED))
                .shortfalls(paths(
                        recent,
                        report -> score.low() < 1 && isPublic(report, facts).equals(Optional.of(false))))
                .untold(untold)
                .counted(Names.counted(recent.size(), "progress report", "progress reports") + " in the last "
                        + Names.counted(months, "month", "months") + ", for the public: "
                        + Those.count(recent, report -> isPublic(report, facts).orElse(false))
                        + (untold.isEmpty() ? "" : "; date or audience not recorded: " + untold.size()))
                .build();
    }

    /** One for the public is enough, one for others is half of it. */
    private static Score score(Report report, Facts facts) {
        Optional<Boolean> open = isPublic(report, facts);
        Score score = Score.between(
                open.orElse(false) ? Score.FULL.low() : Score.HALF.low(),
                open.orElse(true) ? Score.FULL.high() : Score.HALF.high());
        return report.publishedOn().isPresent() ? score : Score.between(0, score.high());
    }

    private static Optional<Boolean> isRecent(Report report, LocalDate first, Facts facts) {
        return report.publishedOn()
                .map(day -> facts.hasCome(day) && !day.isBefore(first))
                .or(() -> facts.unmarked(Section.REPORTS));
    }

    private static Optional<Boolean> isPublic(Report report, Facts facts) {
        return Told.names(report.audiences(), Audience.PUBLIC).or(() -> facts.unmarked(Section.REPORTS));
    }

    private static List<String> paths(List<Report> reports, Predicate<Report> test) {
        return Names.sorted(
                Those.of(reports, test), report -> Section.REPORTS.attribute() + "[" + report.title() + "]");
    }
}
