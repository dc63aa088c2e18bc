package org.collectiveimpact.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.Champion;
import org.collectiveimpact.model.Endorsement;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.model.Term;

/** Of the things that stand in one list, no two are about the same. */
final class Duplicates implements Rule {

    private static final String ANY = "duplicate";

    static final List<Sort<?>> SORTS = List.of(
            new Sort<>(AcceptedGap.class, "criterion", ANY, AcceptedGap::criterion),
            new Sort<>(
                    Attestation.class, "criterion", ANY, each -> List.of(each.criterion(), each.rater(), each.date())),
            new Sort<>(Benchmark.class, "name", ANY, each -> List.of(each.name(), each.kind(), each.period())),
            new Sort<>(Champion.class, "person", ANY, Champion::person),
            new Sort<>(Endorsement.class, "partner", ANY, each -> List.of(each.partner(), each.agendaVersion())),
            new Sort<>(
                    ForecastValue.class, "period", ANY, each -> List.of(each.period(), each.madeOn(), each.method())),
            new Sort<>(
                    FunctionOwner.class,
                    "function",
                    ANY,
                    each -> List.of(each.function(), each.partner(), each.person())),
            new Sort<>(Member.class, "person", ANY, Member::person),
            new Sort<>(Observation.class, "period", "duplicate-observation", Duplicates::subject),
            new Sort<>(
                    Relationship.class,
                    "b",
                    ANY,
                    each -> List.of(Set.copyOf(List.of(each.a(), each.b())), each.date())),
            new Sort<>(Target.class, "date", ANY, each -> List.of(each.date(), each.group(), each.setOn())),
            new Sort<>(Term.class, "term", ANY, each -> each.term().strip().toLowerCase(Locale.ROOT)));

    @Override
    public Stream<Fault> faults(Layout layout) {
        return SORTS.stream().flatMap(sort -> sort.faults(layout));
    }

    private static Object subject(Observation figure) {
        return List.of(
                figure.period(),
                figure.group(),
                figure.status(),
                figure.partner(),
                figure.definitionVersion(),
                figure.unit());
    }

    /** Figures that are marked as conflicting are meant to stand beside one another. */
    private static boolean mayRepeat(Object value) {
        return value instanceof Observation figure
                && figure.status().equals(Optional.of(ObservationStatus.CONFLICTING));
    }

    /**
     * Things of a type.
     *
     * @param attribute where a fault is shown
     * @param subject returns what a thing is about
     */
    record Sort<T>(Class<T> type, String attribute, String code, Function<T, Object> subject) {

        /** The things of one list follow one another, counted from 0. */
        Stream<Fault> faults(Layout layout) {
            Map<Object, Place<T>> first = new LinkedHashMap<>();
            Stream.Builder<Fault> faults = Stream.builder();
            layout.all(type).filter(place -> place.index().isPresent()).forEachOrdered(place -> {
                if (place.index().getAsInt() == 0) {
                    first.clear();
                }
                Place<T> other =
                        mayRepeat(place.value()) ? null : first.putIfAbsent(subject.apply(place.value()), place);
                if (other != null) {
                    faults.add(Fault.warning(place.at(attribute), code, Map.of("other", other.path())));
                }
            });
            return faults.build();
        }
    }
}
