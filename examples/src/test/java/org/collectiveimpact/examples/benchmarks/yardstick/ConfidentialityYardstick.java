package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Shared measurement: whether rules on data protection came before each figure that is not public. */
final class ConfidentialityYardstick {

    private static final Set<AgreementKind> KINDS =
            EnumSet.of(AgreementKind.CONFIDENTIALITY, AgreementKind.DATA_SHARING);

    private final Data data;
    private final Contracts contracts;

    /** The day of the earliest rules that bind a partner for certain. */
    private final Map<PartnerId, LocalDate> certain = new HashMap<>();

    /** The same of agreements that may be such rules. */
    private final Map<PartnerId, LocalDate> possible = new HashMap<>();

    private LocalDate withoutParties = LocalDate.MAX;
    private LocalDate earliest = LocalDate.MAX;
    private Truth exists = Truth.NO;

    ConfidentialityYardstick(Data data, Contracts contracts) {
        this.data = data;
        this.contracts = contracts;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("sm-confidentiality", confidentiality());
    }

    private Outcome confidentiality() {
        List<Measured> restricted = new ArrayList<>();
        boolean isAnyMarked = false;
        for (Measured measured : data.indicators) {
            List<Observation> figures = new ArrayList<>();
            for (Observation figure : measured.figures()) {
                if (!figure.published().orElse(figure.partner().isEmpty())) {
                    isAnyMarked |= figure.published().isPresent();
                    figures.add(figure);
                }
            }
            if (!figures.isEmpty()) {
                restricted.add(new Measured(measured.indicator(), figures));
            }
        }
        if (!isAnyMarked) {
            return Outcome.unknown("no non-public figures recorded")
                    .withPaths(
                            List.of(),
                            restricted.stream()
                                    .map(each -> Count.path("indicators", each.indicator()))
                                    .toList());
        }
        if (data.initiative.agreements().isEmpty()) {
            return data.empty(Section.AGREEMENTS, "agreements on confidentiality or data sharing");
        }
        readRules();
        return covered(restricted);
    }

    private Outcome covered(List<Measured> restricted) {
        Count count = new Count("indicators");
        Truth covered = Truth.YES;
        for (Measured measured : restricted) {
            Truth isProtected = Truth.YES;
            for (Observation figure : measured.figures()) {
                isProtected = isProtected.and(isProtected(figure));
            }
            covered = covered.and(isProtected);
            count.add(measured.indicator(), isProtected);
        }
        double low = covered.surely() ? 1 : 0.5;
        double high = covered.possibly() ? 1 : 0.5;
        return count.outcome(
                exists.surely() ? low : 0,
                exists.possibly() ? high : 0,
                "indicators with figures that may not be public are protected by earlier agreements");
    }

    private void readRules() {
        for (Agreement agreement : data.initiative.agreements()) {
            Truth isRule = contracts.holds(agreement).and(contracts.isOf(agreement, KINDS));
            LocalDate adopted = agreement.adoptedOn().orElse(LocalDate.MIN);
            if (isRule.possibly()) {
                exists = exists.or(isRule);
                earliest = earlier(earliest, adopted);
                if (agreement.parties().isEmpty()) {
                    withoutParties = earlier(withoutParties, adopted);
                }
                for (PartnerId party : agreement.parties()) {
                    (isRule.surely() ? certain : possible).merge(party, adopted, ConfidentialityYardstick::earlier);
                }
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** A figure that is not said to be public may need no protection; one of nobody may come from anybody. */
    private Truth isProtected(Observation figure) {
        LocalDate day = figure.period().end();
        Truth isBound = Truth.between(false, earliest.isBefore(day));
        if (figure.partner().isPresent()) {
            PartnerId supplier = figure.partner().get();
            boolean isOpen = data.unmarked(Section.AGREEMENTS).possibly() && withoutParties.isBefore(day);
            isBound = Truth.between(
                    certain.getOrDefault(supplier, LocalDate.MAX).isBefore(day),
                    isOpen || possible.getOrDefault(supplier, LocalDate.MAX).isBefore(day));
        }
        return figure.published().isPresent() || isBound.surely() ? isBound : Truth.OPEN;
    }
}
