package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Section;

/**
 * How far ahead secured money for measurement reaches; money without an end may last for ever or be spent, money that
 * has ended helps no more.
 */
final class MeasurementFunding {

    /** More than any month has, so that a part of a month never makes a whole one. */
    private static final double DAYS = 32;

    private MeasurementFunding() {}

    static Reading read(Criterion criterion, Facts facts) {
        if (facts.initiative().funding().isEmpty()) {
            return facts.empty(Section.FUNDING, "funding");
        }
        List<Funding> sources = Those.of(
                facts.initiative().funding(),
                source -> counts(source, facts).orElse(true) && months(source, facts) > 0);
        if (sources.isEmpty()) {
            return Reading.of(Answer.NO, "no secured money for measurement is left, by all that is recorded");
        }
        double least = 0;
        double most = 0;
        for (Funding source : sources) {
            double months = months(source, facts);
            boolean isSure = counts(source, facts).isPresent() && source.end().isPresent();
            least = Math.max(least, isSure ? months : 0);
            most = Math.max(most, months);
        }
        return Among.of(
                        Section.FUNDING,
                        sources,
                        source -> counts(source, facts),
                        source -> lasts(source, criterion, facts))
                .enough(
                        criterion.limits().between(least, most),
                        "sources of secured money for measurement last long enough (the longest: "
                                + Names.counted((long) least, "month", "months") + " ahead)",
                        "no money for measurement is known to be secured");
    }

    /** Whether a source is secured and for measurement. */
    private static Optional<Boolean> counts(Funding source, Facts facts) {
        return Told.all(List.of(
                        Told.names(source.purposes(), FundingPurpose.MEASUREMENT),
                        source.status().map(FundingStatus.SECURED::equals)))
                .or(() -> facts.unmarked(Section.FUNDING));
    }

    private static Optional<Boolean> lasts(Funding source, Criterion criterion, Facts facts) {
        return source.end().map(end -> criterion.limits().answer(months(source, facts)) == Answer.YES);
    }

    private static double months(Funding source, Facts facts) {
        return source.end().map(end -> months(facts.asOf(), end)).orElse(Double.POSITIVE_INFINITY);
    }

    /** Counts whole months through the last day, and a part for the days left over. */
    private static double months(LocalDate from, LocalDate last) {
        LocalDate gap = FundingHorizon.dayAfter(last);
        if (!gap.isAfter(from)) {
            return 0;
        }
        long whole = FundingHorizon.months(from, gap);
        return whole + ChronoUnit.DAYS.between(from.plusMonths(whole), gap) / DAYS;
    }
}
