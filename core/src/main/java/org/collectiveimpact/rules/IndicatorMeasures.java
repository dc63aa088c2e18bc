package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Target;

/** How well the indicators are described; what is not recorded of one may be there all the same. */
final class IndicatorMeasures {

    private IndicatorMeasures() {}

    static Reading baseline(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        return headlines.isEmpty()
                ? facts.empty(Section.INDICATORS, "headline indicators")
                : Tally.ofKnown(Section.INDICATORS, headlines, indicator -> hasBaseline(indicator, facts))
                        .share(criterion, "headline indicators have a dated baseline");
    }

    private static Optional<Boolean> hasBaseline(Indicator indicator, Facts facts) {
        return indicator
                .baseline()
                .map(baseline -> facts.hasCome(Figures.day(baseline)))
                .or(() -> facts.unmarked(Section.INDICATORS));
    }

    /** One target is enough, for the whole population or for a group. */
    static Reading target(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        return headlines.isEmpty()
                ? facts.empty(Section.INDICATORS, "headline indicators")
                : Tally.ofKnown(Section.INDICATORS, headlines, indicator -> hasTarget(indicator, facts))
                        .share(
                                criterion,
                                "headline indicators have a target later than their baseline, or than the day it was set");
    }

    private static Optional<Boolean> hasTarget(Indicator indicator, Facts facts) {
        return Told.any(List.of(
                Told.any(indicator.targets(), target -> isAhead(target, indicator, facts)),
                facts.unlisted(Section.INDICATORS, indicator.targets())));
    }

    /** While no baseline is recorded, it is enough that the target was set before its date. */
    private static Optional<Boolean> isAhead(Target target, Indicator indicator, Facts facts) {
        LocalDate due = target.date().end();
        return target.baseline()
                .or(indicator::baseline)
                .map(Figures::day)
                .filter(facts::hasCome)
                .map(due::isAfter)
                .or(() ->
                        target.setOn().map(DateRange::end).filter(due::isAfter).map(day -> true))
                .or(() -> facts.unmarked(Section.INDICATORS));
    }

    /** Asked of context figures too; to be marked as one is the direction they have. */
    static Reading definition(Criterion criterion, Facts facts) {
        return shareOfAll(
                criterion,
                facts,
                indicator -> Told.all(List.of(
                        facts.isWritten(Section.INDICATORS, indicator.definition()),
                        facts.isWritten(Section.INDICATORS, indicator.unit()),
                        facts.has(Section.INDICATORS, indicator.direction()))),
                "indicators have a definition, a unit and a direction");
    }

    /** Asked of context figures too, for somebody has to collect them. */
    static Reading sourceOwnerFrequency(Criterion criterion, Facts facts) {
        return shareOfAll(
                criterion,
                facts,
                indicator -> Told.all(List.of(
                        facts.isWritten(Section.INDICATORS, indicator.dataSource()),
                        facts.has(Section.INDICATORS, indicator.owner()),
                        facts.has(Section.INDICATORS, indicator.frequency()))),
                "indicators have a data source, an owner and a frequency");
    }

    private static Reading shareOfAll(
            Criterion criterion, Facts facts, Function<Indicator, Optional<Boolean>> test, String practice) {
        List<Indicator> indicators = facts.initiative().indicators();
        return indicators.isEmpty()
                ? facts.empty(Section.INDICATORS, "indicators")
                : Tally.ofKnown(Section.INDICATORS, indicators, test).share(criterion, practice);
    }

    /** One of each kind is enough. */
    static Reading outcomeAndProcess(Criterion criterion, Facts facts) {
        List<Indicator> indicators = Judged.all(facts);
        if (indicators.isEmpty()) {
            return Judged.none(facts);
        }
        long outcome = count(indicators, IndicatorKind.OUTCOME);
        long process = count(indicators, IndicatorKind.PROCESS);
        long kinds = (outcome > 0 ? 1L : 0) + (process > 0 ? 1 : 0);
        long open = facts.isComplete(Section.INDICATORS) ? 0 : indicators.size() - outcome - process;
        return Tally.ofKnown(Section.INDICATORS, indicators, indicator -> isMarked(indicator, facts))
                .enough(
                        criterion.limits().between(kinds, Math.min(kinds + open, IndicatorKind.values().length)),
                        "indicators are marked as outcome (" + outcome + ") or process (" + process + ")");
    }

    private static Optional<Boolean> isMarked(Indicator indicator, Facts facts) {
        return indicator.kind().map(kind -> true).or(() -> facts.unmarked(Section.INDICATORS));
    }

    private static long count(List<Indicator> indicators, IndicatorKind kind) {
        Optional<IndicatorKind> wanted = Optional.of(kind);
        return Those.count(indicators, each -> each.kind().equals(wanted));
    }
}
