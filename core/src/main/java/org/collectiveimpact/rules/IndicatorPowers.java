package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Grade;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Powers;
import org.collectiveimpact.model.Section;

/** Whether the headline indicators were rated on the three powers, and rate well; one grade for each makes a rating. */
final class IndicatorPowers {

    private static final List<Optional<Grade>> UNRATED = List.of(Optional.empty(), Optional.empty(), Optional.empty());

    private IndicatorPowers() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        if (headlines.isEmpty()) {
            return facts.empty(Section.INDICATORS, "headline indicators");
        }
        Tally rated = Tally.ofKnown(Section.INDICATORS, headlines, indicator -> isRated(indicator, facts));
        Tally well = Tally.ofKnown(Section.INDICATORS, headlines, indicator -> isRatedWell(indicator, facts));
        boolean isAnyRated = rated.met() > 0;
        boolean mayAnyBeRated = rated.unmet() < rated.size();
        return well.reading(
                Score.between(
                        score(well.all().orElse(false), isAnyRated),
                        score(well.all().orElse(true), mayAnyBeRated)),
                "headline indicators are rated on the three powers, with none low (" + rated.met() + " rated)");
    }

    private static double score(boolean areAllWell, boolean isAnyRated) {
        Score some = isAnyRated ? Score.HALF : Score.NONE;
        return areAllWell ? Score.FULL.low() : some.low();
    }

    private static Optional<Boolean> isRated(Indicator indicator, Facts facts) {
        return Told.all(grades(indicator), grade -> facts.has(Section.INDICATORS, grade));
    }

    private static Optional<Boolean> isRatedWell(Indicator indicator, Facts facts) {
        return Told.all(
                grades(indicator),
                grade -> grade.map(given -> given != Grade.LOW).or(() -> facts.unmarked(Section.INDICATORS)));
    }

    private static List<Optional<Grade>> grades(Indicator indicator) {
        return indicator.powers().map(IndicatorPowers::grades).orElse(UNRATED);
    }

    private static List<Optional<Grade>> grades(Powers powers) {
        return List.of(powers.communication(), powers.proxy(), powers.data());
    }
}
