package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.model.Grade;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Powers;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Target;

/** How well the indicators are described; where a criterion asks for a description, its absence falls short. */
final class IndicatorMeasures {

    private IndicatorMeasures() {}

    static Reading baseline(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        return headlines.isEmpty()
                ? facts.empty(Section.INDICATORS, "headline indicators")
                : Tally.of(Section.INDICATORS, headlines, indicator -> hasBaseline(indicator, facts))
                        .share(criterion, "headline indicators have a dated baseline");
    }

    private static boolean hasBaseline(Indicator indicator, Facts facts) {
        return indicator.baseline().map(Figures::day).filter(facts::hasCome).isPresent();
    }

    /** One target is enough, for the whole population or for a group. */
    static Reading target(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        return headlines.isEmpty()
                ? facts.empty(Section.INDICATORS, "headline indicators")
                : Tally.ofKnown(
                                Section.INDICATORS,
                                headlines,
                                indicator -> Told.any(
                                        indicator.targets(), target -> isAfterBaseline(target, indicator, facts)))
                        .share(criterion, "headline indicators have a target later than their baseline");
    }

    /** While no baseline is recorded, nobody can tell whether the target comes after it. */
    private static Optional<Boolean> isAfterBaseline(Target target, Indicator indicator, Facts facts) {
        return target.baseline()
                .or(indicator::baseline)
                .map(Figures::day)
                .filter(facts::hasCome)
                .map(baseline -> target.date().end().isAfter(baseline))
                .or(() -> facts.unmarked(Section.INDICATORS));
    }

    /** Asked of context figures too; to be marked as one is the direction they have. */
    static Reading definition(Criterion criterion, Facts facts) {
        return shareOfAll(
                criterion,
                facts,
                indicator -> isWritten(indicator.definition())
                        && isWritten(indicator.unit())
                        && indicator.direction().isPresent(),
                "indicators have a definition, a unit and a direction");
    }

    /** Asked of context figures too, for somebody has to collect them. */
    static Reading sourceOwnerFrequency(Criterion criterion, Facts facts) {
        return shareOfAll(
                criterion,
                facts,
                indicator -> isWritten(indicator.dataSource())
                        && indicator.owner().isPresent()
                        && indicator.frequency().isPresent(),
                "indicators have a data source, an owner and a frequency");
    }

    private static Reading shareOfAll(Criterion criterion, Facts facts, Predicate<Indicator> test, String practice) {
        List<Indicator> indicators = facts.initiative().indicators();
        return indicators.isEmpty()
                ? facts.empty(Section.INDICATORS, "indicators")
                : Tally.of(Section.INDICATORS, indicators, test).share(criterion, practice);
    }

    private static boolean isWritten(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isPresent();
    }

    /** An indicator is rated once it has a grade for each power. */
    static Reading powers(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        if (headlines.isEmpty()) {
            return facts.empty(Section.INDICATORS, "headline indicators");
        }
        long rated = Those.count(headlines, IndicatorMeasures::isRated);
        Score some = rated == 0 ? Score.NONE : Score.HALF;
        Tally well = Tally.of(Section.INDICATORS, headlines, IndicatorMeasures::isRatedWell);
        return well.reading(
                well.met() == headlines.size() ? Score.FULL : some,
                "headline indicators are rated on the three powers, with none low (" + rated + " rated)");
    }

    private static boolean isRated(Indicator indicator) {
        return indicator
                .powers()
                .filter(powers -> !grades(powers).contains(Optional.<Grade>empty()))
                .isPresent();
    }

    private static boolean isRatedWell(Indicator indicator) {
        return isRated(indicator)
                && indicator
                        .powers()
                        .filter(powers -> grades(powers).contains(Optional.of(Grade.LOW)))
                        .isEmpty();
    }

    private static List<Optional<Grade>> grades(Powers powers) {
        return List.of(powers.communication(), powers.proxy(), powers.data());
    }

    /** One of each kind is enough. */
    static Reading outcomeAndProcess(Criterion criterion, Facts facts) {
        List<Indicator> indicators = Judged.all(facts);
        if (indicators.isEmpty()) {
            return Judged.none(facts);
        }
        long outcome = count(indicators, IndicatorKind.OUTCOME);
        long process = count(indicators, IndicatorKind.PROCESS);
        long kinds = (outcome > 0 ? 1 : 0) + (process > 0 ? 1 : 0);
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
