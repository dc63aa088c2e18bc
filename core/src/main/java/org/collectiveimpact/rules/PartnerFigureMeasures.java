package org.collectiveimpact.rules;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
            List<Observation> figures = new ArrayList<>();
            for (Observation figure : facts.current().figures(indicator)) {
                if (figure.partner().isPresent()) {
                    figures.add(figure);
                }
            }
            return new Reported(indicator, figures);
        }

        /** Whether there are figures from several different partners; nobody can tell where no figure is recorded. */
        Optional<Boolean> isBy(int partners, Facts facts) {
            Set<Optional<PartnerId>> senders = new HashSet<>();
            boolean areSeveral =
                    Those.any(figures, figure -> senders.add(figure.partner()) && senders.size() >= partners);
            return indicator.observations().isEmpty() ? facts.unmarked(Section.INDICATORS) : Told.of(areSeveral);
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
        private static Period length(Observation figure) {
            return Period.between(figure.period().start(), figure.period().end().plusDays(1));
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

    /** Goes back from the latest figure; what is older than one of an earlier period is of an earlier one too. */
    private static Reporting reporting(Indicator indicator, Facts facts) {
        Roll<PartnerId> senders = new Roll<>();
        senders.openIfEmpty(indicator.observations(), Section.INDICATORS, facts);
        List<Observation> figures = facts.current().figures(indicator);
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

    /** A period is the last complete one until the next one, an interval of collection later, is over. */
    private static Optional<Boolean> isOfLastPeriod(Observation figure, Indicator indicator, Facts facts) {
        return indicator
                .frequency()
                .map(frequency -> Figures.after(Figures.day(figure), frequency.period()))
                .map(next -> !facts.hasCome(next));
    }
}
