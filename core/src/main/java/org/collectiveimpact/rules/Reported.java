package org.collectiveimpact.rules;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Returns whether all figures have one unit, one length of period and one definition; empty where nobody knows. */
    Optional<Boolean> isComparable(Facts facts) {
        return !figures.isEmpty() && isOfOneForm() ? isOfOneDefinition(facts) : Told.NO;
    }

    /** Whether all figures have the unit and the length of period of the first one. */
    private boolean isOfOneForm() {
        Optional<String> unit = unit(figures.get(0));
        DateRange last = figures.get(0).period();
        Period length = length(last);
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

    /** Where no version is recorded at all there is only one; beside a version, a figure without one may follow any. */
    private Optional<Boolean> isOfOneDefinition(Facts facts) {
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
        boolean isVersioned = known.isPresent() || indicator.definitionVersion().isPresent();
        return isSilent && isVersioned ? facts.unmarked(Section.INDICATORS) : Told.YES;
    }
}
