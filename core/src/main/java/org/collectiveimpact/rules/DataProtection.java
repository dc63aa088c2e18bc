package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/**
 * Whether an agreement on confidentiality or data sharing came before each figure that is not public.
 *
 * <p>One agreement for all suppliers will do, or one with each of them. A partner's figure that is not said to be
 * public may need protection; a figure that is not public and names no partner may come from any of them.
 */
final class DataProtection {

    private static final AgreementKind[] KINDS = {AgreementKind.CONFIDENTIALITY, AgreementKind.DATA_SHARING};

    private final Facts facts;
    private final List<Agreement> rules;
    private final Index<PartnerId, Agreement> rulesByParty;
    private final List<Agreement> rulesWithoutParties;

    private DataProtection(Facts facts) {
        this.facts = facts;
        this.rules = Agreements.of(facts, KINDS);
        this.rulesByParty = Index.by(rules, Agreement::parties);
        this.rulesWithoutParties =
                rules.stream().filter(rule -> rule.parties().isEmpty()).toList();
    }

    static Reading read(Criterion criterion, Facts facts) {
        return new DataProtection(facts).read();
    }

    private Reading read() {
        List<Indicator> indicators = facts.initiative().indicators().stream()
                .filter(indicator -> figures(indicator).findAny().isPresent())
                .toList();
        if (indicators.stream()
                .flatMap(this::figures)
                .noneMatch(figure -> figure.published().isPresent())) {
            return Reading.unknown(Cause.NOT_RECORDED, "no non-public figures recorded")
                    .withUntold(Names.paths(Section.INDICATORS, indicators));
        }
        if (facts.initiative().agreements().isEmpty()) {
            return facts.empty(Section.AGREEMENTS, "agreements on confidentiality or data sharing");
        }
        return Tally.ofKnown(Section.INDICATORS, indicators, this::isProtected)
                .reading(
                        score(indicators),
                        "indicators with figures that may not be public are covered by earlier agreements with all who"
                                + " supply them");
    }

    private Score score(List<Indicator> indicators) {
        Optional<Boolean> exists = Told.any(rules.stream().map(this::isRule));
        Score covered = Told.all(indicators.stream().map(this::isProtected))
                .map(all -> all ? Score.FULL : Score.HALF)
                .orElse(Score.between(Score.HALF.low(), Score.FULL.high()));
        return Score.between(exists.orElse(false) ? covered.low() : 0, exists.orElse(true) ? covered.high() : 0);
    }

    /** Returns the figures of an indicator that are not public or, if they come from a partner, may not be. */
    private Stream<Observation> figures(Indicator indicator) {
        return Figures.of(indicator, facts).stream()
                .filter(figure -> !figure.published().orElse(figure.partner().isEmpty()));
    }

    private Optional<Boolean> isProtected(Indicator indicator) {
        return Told.all(figures(indicator).map(this::isProtected));
    }

    private Optional<Boolean> isProtected(Observation figure) {
        Optional<Boolean> bound = figure.partner()
                .map(supplier -> Told.any(Stream.concat(
                        earlier(rulesByParty.of(supplier), figure).map(this::isRule),
                        earlier(rulesWithoutParties, figure).map(rule -> facts.unmarked(Section.AGREEMENTS)))))
                .orElseGet(() -> Told.any(earlier(rules, figure).map(rule -> Optional.<Boolean>empty())));
        return figure.published().isPresent() ? bound : bound.filter(told -> told);
    }

    private Stream<Agreement> earlier(List<Agreement> agreements, Observation figure) {
        return agreements.stream()
                .filter(agreement -> agreement
                        .adoptedOn()
                        .filter(day -> day.isBefore(Figures.day(figure)))
                        .isPresent());
    }

    private Optional<Boolean> isRule(Agreement agreement) {
        return Agreements.isOf(agreement, facts, KINDS);
    }
}
