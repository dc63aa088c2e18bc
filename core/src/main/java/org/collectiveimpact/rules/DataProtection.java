package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/**
 * Whether an agreement on confidentiality or data sharing came before each figure that is not public.
 *
 * <p>One agreement for all suppliers will do, or one with each of them; one without a date may have come first. A partner's figure that is not said to be
 * public may need protection; a figure that is not public and names no partner may come from any of them.
 */
final class DataProtection {

    private static final AgreementKind[] KINDS = {AgreementKind.CONFIDENTIALITY, AgreementKind.DATA_SHARING};

    /** The figures of an indicator that are not public or, if they come from a partner, may not be. */
    private record Sensitive(Indicator indicator, List<Observation> figures) {}

    private final Facts facts;
    private final List<Agreement> rules;
    private final Map<PartnerId, LocalDate> since = new HashMap<>();
    private final Map<PartnerId, LocalDate> perhapsSince = new HashMap<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate firstOpen = LocalDate.MAX;

    private DataProtection(Facts facts) {
        this.facts = facts;
        this.rules = Agreements.of(facts, KINDS);
        for (Agreement rule : rules) {
            LocalDate day = rule.adoptedOn().orElse(LocalDate.MIN);
            first = earlier(first, day);
            if (rule.parties().isEmpty() && !facts.isComplete(Section.AGREEMENTS)) {
                firstOpen = earlier(firstOpen, day);
            }
            Map<PartnerId, LocalDate> days = isRule(rule).isPresent() ? since : perhapsSince;
            rule.parties().forEach(party -> days.merge(party, day, DataProtection::earlier));
        }
    }

    static Reading read(Criterion criterion, Facts facts) {
        return new DataProtection(facts).read();
    }

    private Reading read() {
        List<Sensitive> sensitive = sensitive();
        if (!Those.any(sensitive, DataProtection::hasCertain)) {
            return Reading.unknown(Cause.NOT_RECORDED, "no non-public figures recorded")
                    .withUntold(Names.sorted(sensitive, each -> place(each).path()));
        }
        if (facts.initiative().agreements().isEmpty()) {
            return facts.empty(Section.AGREEMENTS, "agreements on confidentiality or data sharing");
        }
        Tally tally =
                Tally.ofKnown(sensitive, DataProtection::place, each -> Told.all(each.figures(), this::isProtected));
        return tally.reading(
                score(tally),
                "indicators with figures that may not be public are covered by earlier agreements with all who supply"
                        + " them");
    }

    private Score score(Tally tally) {
        Optional<Boolean> exists = Told.any(rules, this::isRule);
        Score covered = tally.all()
                .map(all -> all ? Score.FULL : Score.HALF)
                .orElse(Score.between(Score.HALF.low(), Score.FULL.high()));
        return Score.between(exists.orElse(false) ? covered.low() : 0, exists.orElse(true) ? covered.high() : 0);
    }

    private List<Sensitive> sensitive() {
        List<Sensitive> sensitive = new ArrayList<>();
        for (Indicator indicator : facts.initiative().indicators()) {
            List<Observation> figures = Those.of(facts.current().figures(indicator), DataProtection::isSensitive);
            if (!figures.isEmpty()) {
                sensitive.add(new Sensitive(indicator, figures));
            }
        }
        return sensitive;
    }

    private static boolean isSensitive(Observation figure) {
        Optional<Boolean> isPublic = figure.published();
        return isPublic.isPresent() ? !isPublic.get() : figure.partner().isPresent();
    }

    private static boolean hasCertain(Sensitive sensitive) {
        return Those.any(sensitive.figures(), figure -> figure.published().isPresent());
    }

    private static Place place(Sensitive sensitive) {
        return Place.of(Section.INDICATORS, sensitive.indicator());
    }

    private Optional<Boolean> isProtected(Observation figure) {
        LocalDate day = Figures.day(figure);
        Optional<Boolean> bound = figure.partner()
                .map(supplier -> isBound(supplier, day))
                .orElseGet(() -> Told.between(false, first.isBefore(day)));
        return figure.published().isPresent() ? bound : bound.filter(told -> told);
    }

    private Optional<Boolean> isBound(PartnerId supplier, LocalDate day) {
        boolean isBound = since.getOrDefault(supplier, LocalDate.MAX).isBefore(day);
        boolean mayBe = perhapsSince.getOrDefault(supplier, LocalDate.MAX).isBefore(day) || firstOpen.isBefore(day);
        return Told.between(isBound, isBound || mayBe);
    }

    private Optional<Boolean> isRule(Agreement agreement) {
        return Agreements.holdsAs(agreement, facts, KINDS);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}
