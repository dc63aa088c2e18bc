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
        List<Reported> shared = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Reported reported = Reported.of(indicator, facts);
            if (reported.isBy(partners)) {
                shared.add(reported);
            }
        }
        return shared.isEmpty()
                ? Reading.unknown(Cause.NOT_RECORDED, "no indicator has figures from several partners")
                : Tally.ofKnown(
                                shared,
                                reported -> Place.of(Section.INDICATORS, reported.indicator()),
                                reported -> reported.isComparable(facts))
                        .share(
                                criterion,
                                "indicators with figures from several partners have the same unit, definition and"
                                        + " length of period in all of them");
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

        /** Whether there are figures from several different partners. */
        boolean isBy(int partners) {
            Set<PartnerId> different = new HashSet<>();
            for (Observation figure : figures) {
                figure.partner().ifPresent(different::add);
                if (different.size() >= partners) {
                    return true;
                }
            }
            return partners < 1;
        }

        Optional<Boolean> isComparable(Facts facts) {
            return !figures.isEmpty() && isOfOneForm() ? isOneDefinition(facts) : Told.NO;
        }

        /** Whether all figures have the unit and the length of period of the first one. */
        private boolean isOfOneForm() {
            Optional<String> unit = unit(figures.get(0));
            Period length = length(figures.get(0).period());
            DateRange last = figures.get(0).period();
            for (Observation figure : figures) {
                boolean isAsLong =
                        figure.period().equals(last) || length(figure.period()).equals(length);
                if (!isAsLong || !unit(figure).equals(unit)) {
                    return false;
                }
                last = figure.period();
            }
            return true;
        }

        private Optional<String> unit(Observation figure) {
            Optional<String> unit = figure.unit();
            return unit.isPresent() ? unit : indicator.unit();
        }

        /** Calendar months are of one length, however many days they have. */
        private static Period length(DateRange period) {
            return Period.between(period.start(), period.end().plusDays(1));
        }

        /**
         * Where no version is recorded at all there is only one; beside a version, a figure without one may follow any.
         */
        private Optional<Boolean> isOneDefinition(Facts facts) {
            boolean isSilent = false;
            Optional<String> known = Optional.empty();
            for (Observation figure : figures) {
                Optional<String> version = figure.definitionVersion();
                isSilent |= version.isEmpty();
                if (known.isEmpty()) {
                    known = version;
                } else if (version.isPresent() && !version.equals(known)) {
                    return Told.NO;
                }
            }
            boolean isVersioned =
                    known.isPresent() || indicator.definitionVersion().isPresent();
            return isSilent && isVersioned ? facts.unmarked(Section.INDICATORS) : Told.YES;
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
        Roll<PartnerId> senders = new Roll<>();
        for (Observation figure : ofLastPeriod(indicator, facts)) {
            senders.add(
                    indicator.frequency().map(frequency -> true),
                    figure.partner().map(List::of).orElse(List.of()),
                    Section.INDICATORS,
                    facts);
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
