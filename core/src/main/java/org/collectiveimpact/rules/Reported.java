package org.collectiveimpact.rules;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** The figures of an indicator that partners reported. */
record Reported(Indicator indicator, List<Observation> figures) {

    static Reported of(Indicator indicator, Facts facts) {
        return new Reported(
                indicator,
                Those.of(
                        facts.current().figures(indicator),
                        figure -> figure.partner().isPresent()));
    }

    /** Whether there are figures from several different partners; nobody can tell where no figure is recorded. */
    Optional<Boolean> isBy(int partners, Facts facts) {
        Set<Optional<PartnerId>> senders = new HashSet<>();
        boolean areSeveral = Those.any(figures, figure -> senders.add(figure.partner()) && senders.size() >= partners);
        return indicator.observations().isEmpty() ? facts.unmarked(Section.INDICATORS) : Told.of(areSeveral);
    }

    /** Returns whether all figures have one unit, one length of period and one definition; empty where nobody knows. */
    Optional<Boolean> isComparable(Facts facts) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        boolean isVersioned = indicator.definitionVersion().isPresent();
        return Told.all(List.of(
                isOne(this::unit, false, facts),
                Told.of(isOneLength()),
                isOne(Observation::definitionVersion, isVersioned, facts)));
    }

    private Optional<String> unit(Observation figure) {
        Optional<String> unit = figure.unit();
        return unit.isPresent() ? unit : indicator.unit();
    }

    private boolean isOneLength() {
        DateRange last = figures.get(0).period();
        Period length = length(last);
        for (Observation figure : figures) {
            if (!figure.period().equals(last) && !length(figure.period()).equals(length)) {
                return false;
            }
            last = figure.period();
        }
        return true;
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
    private Optional<Boolean> isOne(Function<Observation, Optional<String>> attribute, boolean areOthers, Facts facts) {
        boolean isSilent = false;
        Optional<String> known = Optional.empty();
        for (Observation figure : figures) {
            Optional<String> named = attribute.apply(figure);
            isSilent |= named.isEmpty();
            if (known.isEmpty()) {
                known = named;
            } else if (named.isPresent() && !named.equals(known)) {
                return Told.NO;
            }
        }
        return isSilent && (areOthers || known.isPresent()) ? facts.unmarked(Section.INDICATORS) : Told.YES;
    }
}
