package org.collectiveimpact.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Planning;

/** Nothing ends before it starts, and nothing is answered before it is asked. Both may happen on the same day. */
final class DatesInOrder implements Rule {

    private static final List<Span> SPANS = List.of(
            new Span(Activity.class, "startedOn", "endedOn"),
            new Span(Agreement.class, "adoptedOn", "expiresOn"),
            new Span(Attestation.class, "date", "reviewOn"),
            new Span(CommonAgenda.class, "adoptedOn", "reviewedOn"),
            new Span(Feedback.class, "receivedOn", "respondedOn"),
            new Span(Funding.class, "start", "end"),
            new Span(Meeting.class, "agendaSentOn", "date"),
            new Span(Meeting.class, "date", "notesSharedOn"),
            new Span(Planning.class, "startedOn", "endedOn"));

    @Override
    public Stream<Fault> faults(Draft draft) {
        return SPANS.stream().flatMap(span -> draft.all(span.type()).flatMap(span::faults));
    }

    /** Two dates of a type, of which neither need be recorded. */
    private record Span(Class<?> type, String first, String last) {

        Stream<Fault> faults(Place<?> place) {
            return place.each(first, LocalDate.class)
                    .flatMap(start -> place.each(last, LocalDate.class)
                            .filter(end -> end.value().isBefore(start.value()))
                            .map(end -> Fault.error(
                                    end, "dates-out-of-order", Map.of("first", first, "date", start.value()))));
        }
    }
}
