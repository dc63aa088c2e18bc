package org.collectiveimpact.rules;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** What the partners report. */
final class PartnerFigureMeasures {

    private PartnerFigureMeasures() {}

    static Reading comparable(Criterion criterion, Facts facts) {
        List<Indicator> indicators = facts.initiative().indicators();
        if (indicators.isEmpty()) {
            return Judged.none(facts);
        }
        int partners = criterion.limits().number("partners");
        List<Reported> reported = Those.map(indicators, indicator -> Reported.of(indicator, facts));
        return Among.of(
                        reported,
                        each -> Place.of(Section.INDICATORS, each.indicator()),
                        each -> each.isBy(partners, facts),
                        each -> each.isComparable(facts))
                .share(
                        criterion,
                        "indicators with figures from several partners have the same unit, definition and"
                                + " length of period in all of them",
                        "no indicator is known to have figures from several partners");
    }

    /**
     * A partner has reported if it sent a figure for one of the indicators that name it, even if it is not recorded.
     */
    static Reading complete(Criterion criterion, Facts facts) {
        List<Indicator> indicators = facts.initiative().indicators();
        if (indicators.isEmpty()) {
            return Judged.none(facts);
        }
        Set<PartnerId> expected = new LinkedHashSet<>();
        Roll<PartnerId> reported = new Roll<>();
        for (Indicator indicator : indicators) {
            Roll<PartnerId> senders = senders(indicator, facts);
            for (PartnerId partner : indicator.reportingPartners()) {
                expected.add(partner);
                reported.add(senders.has(partner), List.of(partner), Section.INDICATORS, facts);
            }
        }
        return expected.isEmpty()
                ? Reading.unknown(Cause.NOT_RECORDED, "no indicator names the partners that should report it")
                : Tally.ofKnown(
                                Section.PARTNERS,
                                Those.<PartnerId, Partner>map(expected, facts::named),
                                partner -> reported.has(partner.id()))
                        .share(criterion, "partners that should report sent a figure in the last complete period");
    }

    private static Roll<PartnerId> senders(Indicator indicator, Facts facts) {
        Roll<PartnerId> senders = new Roll<>();
        senders.openIfEmpty(indicator.observations(), Section.INDICATORS, facts);
        Optional<Boolean> isOfLast = indicator.frequency().map(frequency -> true);
        for (Observation figure : ofLastPeriod(indicator, facts)) {
            senders.add(isOfLast, figure.partner().map(List::of).orElse(List.of()), Section.INDICATORS, facts);
        }
        return senders;
    }

    /**
     * Returns the figures of the last complete period; all of them if it is not recorded how often there is one.
     *
     * <p>A period is the last complete one until the next one, an interval of collection later, is over.
     */
    private static List<Observation> ofLastPeriod(Indicator indicator, Facts facts) {
        List<Observation> figures = facts.current().figures(indicator);
        if (indicator.frequency().isEmpty()) {
            return figures;
        }
        Period interval = indicator.frequency().get().period();
        int first = figures.size();
        while (first > 0 && !facts.hasCome(Figures.after(Figures.day(figures.get(first - 1)), interval))) {
            first--;
        }
        return figures.subList(first, figures.size());
    }
}
