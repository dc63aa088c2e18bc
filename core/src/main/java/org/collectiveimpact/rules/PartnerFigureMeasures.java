package org.collectiveimpact.rules;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Indicator> shared = indicators.stream()
                .filter(indicator ->
                        partners(indicator, facts) >= criterion.limits().number("partners"))
                .toList();
        return shared.isEmpty()
                ? Reading.unknown(Cause.NOT_RECORDED, "no indicator has figures from several partners")
                : Tally.ofKnown(Section.INDICATORS, shared, indicator -> isComparable(indicator, facts))
                        .share(
                                criterion,
                                "indicators with figures from several partners have the same unit, definition and"
                                        + " length of period in all of them");
    }

    private static long partners(Indicator indicator, Facts facts) {
        return reported(indicator, facts).map(Observation::partner).distinct().count();
    }

    private static Stream<Observation> reported(Indicator indicator, Facts facts) {
        return Figures.of(indicator, facts).stream()
                .filter(figure -> figure.partner().isPresent());
    }

    private static Optional<Boolean> isComparable(Indicator indicator, Facts facts) {
        boolean sameUnit = isOne(indicator, facts, figure -> figure.unit().or(indicator::unit));
        boolean sameLength = isOne(indicator, facts, PartnerFigureMeasures::length);
        return sameUnit && sameLength ? isOneDefinition(indicator, facts) : Optional.of(false);
    }

    private static boolean isOne(Indicator indicator, Facts facts, Function<Observation, Object> attribute) {
        return reported(indicator, facts).map(attribute).distinct().count() == 1;
    }

    /** Calendar months are of one length, however many days they have. */
    private static Period length(Observation figure) {
        return Period.between(figure.period().start(), figure.period().end().plusDays(1));
    }

    /** Where no version is recorded at all there is only one; beside a version, a figure without one may follow any. */
    private static Optional<Boolean> isOneDefinition(Indicator indicator, Facts facts) {
        Set<Optional<String>> versions =
                reported(indicator, facts).map(Observation::definitionVersion).collect(Collectors.toSet());
        boolean isSilent = versions.remove(Optional.<String>empty());
        if (versions.size() > 1) {
            return Optional.of(false);
        }
        boolean isVersioned =
                !versions.isEmpty() || indicator.definitionVersion().isPresent();
        return isSilent && isVersioned ? facts.unmarked(Section.INDICATORS) : Optional.of(true);
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
        List<Partner> expected = reporting.stream()
                .flatMap(each -> each.expected().stream())
                .distinct()
                .map(facts::named)
                .toList();
        return expected.isEmpty()
                ? Reading.unknown(Cause.NOT_RECORDED, "no indicator names the partners that should report it")
                : Tally.ofKnown(
                                Section.PARTNERS,
                                expected,
                                partner -> Told.any(byPartner.of(partner.id()).stream()
                                        .map(each -> each.senders().has(partner.id()))))
                        .share(criterion, "partners that should report sent a figure in the last complete period");
    }

    private record Reporting(Set<PartnerId> expected, Roll senders) {}

    private static Reporting reporting(Indicator indicator, Facts facts) {
        Roll senders = new Roll();
        for (Observation figure : Figures.of(indicator, facts)) {
            senders.add(
                    isOfLastPeriod(figure, indicator, facts),
                    figure.partner().stream().toList(),
                    Section.INDICATORS,
                    facts);
        }
        return new Reporting(Set.copyOf(indicator.reportingPartners()), senders);
    }

    /** A period is the last complete one until the next one, an interval of collection later, is over. */
    private static Optional<Boolean> isOfLastPeriod(Observation figure, Indicator indicator, Facts facts) {
        return indicator
                .frequency()
                .map(frequency -> Figures.after(Figures.day(figure), frequency.period()))
                .map(next -> !facts.hasCome(next));
    }
}
