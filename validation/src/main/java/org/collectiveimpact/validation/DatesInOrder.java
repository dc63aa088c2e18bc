package org.collectiveimpact.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.Target;

/**
 * Nothing ends before it starts, is answered before it is asked or published before it is measured.
 *
 * <p>Both may happen on the same day; of a time that is no single day, any may be meant.
 */
final class DatesInOrder implements Rule {

    static final List<Span> SPANS = List.of(
            new Span(Activity.class, "startedOn", "endedOn"),
            new Span(Agreement.class, "adoptedOn", "expiresOn"),
            new Span(Attestation.class, "date", "reviewOn"),
            new Span(CommonAgenda.class, "adoptedOn", "reviewedOn"),
            new Span(Feedback.class, "receivedOn", "respondedOn"),
            new Span(ForecastValue.class, "madeOn", "period"),
            new Span(Funding.class, "start", "end"),
            new Span(Meeting.class, "agendaSentOn", "date"),
            new Span(Meeting.class, "date", "notesSharedOn"),
            new Span(Observation.class, "period", "reportedOn"),
            new Span(Planning.class, "startedOn", "endedOn"),
            new Span(Target.class, "setOn", "date"));

    @Override
    public Stream<Fault> faults(Layout layout) {
        return SPANS.stream()
                .filter(span -> layout.byType().containsKey(span.type()))
                .flatMap(span -> faults(span, layout));
    }

    private static Stream<Fault> faults(Span span, Layout layout) {
        Attribute first = Shape.of(span.type()).attribute(span.first());
        Attribute last = Shape.of(span.type()).attribute(span.last());
        return layout.all(span.type()).flatMap(place -> fault(first, last, place).stream());
    }

    private static Optional<Fault> fault(Attribute first, Attribute last, Place<?> place) {
        for (Object end : last.values(place.value())) {
            for (Object start : first.values(place.value())) {
                if (Times.of(end).end().isBefore(Times.of(start).start())) {
                    return Optional.of(Fault.error(
                            place.at(last.name()), "dates-out-of-order", Map.of("first", first.name(), "date", start)));
                }
            }
        }
        return Optional.empty();
    }

    /** Two times of a type, of which neither need be recorded. */
    record Span(Class<?> type, String first, String last) {}
}
