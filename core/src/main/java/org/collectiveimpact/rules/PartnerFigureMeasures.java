package org.collectiveimpact.rules;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.DateRange;
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
        List<Reported> reported = new ArrayList<>(indicators.size());
        for (Indicator indicator : indicators) {
            reported.add(Reported.of(indicator, facts));
        }
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

    /** What partners reported of an indicator. */
    private record Reported(Indicator indicator, List<Observation> figures) {

        static Reported of(Indicator indicator, Facts facts) {
            return new Reported(
                    indicator,
                    Those.of(
                            facts.current().figures(indicator),
                            figure -> figure.partner().isPresent()));
        }

        /** Whether there are figures from several different partners; nobody can tell where no figure is recorded. */
        Optional<Boolean> isBy(int partners, Facts facts) {
            long several = figures.stream()
                    .map(Observation::partner)
                    .distinct()
                    .limit(partners)
                    .count();
            return indicator.observations().isEmpty()
                    ? facts.unmarked(Section.INDICATORS)
                    : Told.of(several >= partners);
        }

        Optional<Boolean> isComparable(Facts facts) {
            if (figures.isEmpty()) {
                return Optional.empty();
            }
            boolean isVersioned = indicator.definitionVersion().isPresent();
            return Told.all(List.of(
                    isOne(figure -> figure.unit().or(indicator::unit), false, facts),
                    Told.of(figures.stream().map(Reported::length).distinct().count() == 1),
                    isOne(Observation::definitionVersion, isVersioned, facts)));
        }

        /** Calendar months are of one length, however many days they have. */
        private static Period length(DateRange period) {
            return Period.between(period.start(), period.end().plusDays(1));
        }

        /**
         * Where nothing is recorded at all there is only one; beside others, a figure that says nothing may have any.
         *
         * @param areOthers whether there are others, even if no figure names them
         */
        private Optional<Boolean> isOne(
                Function<Observation, Optional<String>> attribute, boolean areOthers, Facts facts) {
            Set<Optional<String>> named = new HashSet<>();
            figures.forEach(figure -> named.add(attribute.apply(figure)));
            boolean isSilent = named.remove(Optional.<String>empty());
            if (named.size() > 1) {
                return Told.NO;
            }
            return isSilent && (areOthers || !named.isEmpty()) ? facts.unmarked(Section.INDICATORS) : Told.YES;
        }
    }

    /**
     * A partner has reported if it sent a figure for one of the indicators that name it, even if it is not recorded.
     */
    static Reading complete(Criterion criterion, Facts facts) {
        List<Indicator> indicators = facts.initiative().indicators();
        if (indicators.isEmpty()) {
            return Judged.none(facts);
        }
        List<Reporting> reporting = indicators.stream()
                .map(indicator -> reporting(indicator, facts))
                .toList();
        Index<PartnerId, Reporting> byPartner = Index.by(reporting, Reporting::expected);
        List<Partner> expected = byPartner.map((partner, all) -> facts.named(partner));
        return expected.isEmpty()
                ? Reading.unknown(Cause.NOT_RECORDED, "no indicator names the partners that should report it")
                : Tally.ofKnown(
                                Section.PARTNERS,
                                expected,
                                partner -> Told.any(
                                        byPartner.of(partner.id()),
                                        each -> each.senders().has(partner.id())))
                        .share(criterion, "partners that should report sent a figure in the last complete period");
    }

    private record Reporting(List<PartnerId> expected, Roll<PartnerId> senders) {}

    private static Reporting reporting(Indicator indicator, Facts facts) {
        Roll senders = new Roll();
        senders.openIfEmpty(indicator.observations(), Section.INDICATORS, facts);
        List<Observation> figures = facts.figures(indicator);
        for (int i = figures.size() - 1; i >= 0; i--) {
            Observation figure = figures.get(i);
            Optional<Boolean> isOfLast = isOfLastPeriod(figure, indicator, facts);
            if (isOfLast.equals(Told.NO)) {
                break;
            }
            senders.add(isOfLast, figure.partner().stream().toList(), Section.INDICATORS, facts);
        }
        return new Reporting(indicator.reportingPartners(), senders);
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
