package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.MeetingPurpose;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Whether the partners choose the measures and read the data together. */
final class MeasurementMeetings {

    private MeasurementMeetings() {}

    static Reading broadEngagement(Criterion criterion, Facts facts) {
        List<Partner> partners = facts.activePartners();
        if (partners.isEmpty()) {
            return facts.empty(Section.PARTNERS, "active partners");
        }
        if (facts.initiative().meetings().isEmpty()) {
            return none(facts);
        }
        Roll<PartnerId> present = new Roll<>();
        for (Meeting meeting : facts.initiative().meetings()) {
            if (facts.hasCome(meeting.date())) {
                present.add(
                        isFor(meeting, MeetingPurpose.MEASUREMENT_DESIGN, facts),
                        meeting.participants(),
                        Section.MEETINGS,
                        facts);
            }
        }
        return Tally.ofKnown(Section.PARTNERS, partners, partner -> present.has(partner.id()))
                .share(criterion, "active partners took part in choosing the measures");
    }

    static Reading reviews(Criterion criterion, Facts facts) {
        if (facts.initiative().meetings().isEmpty()) {
            return none(facts);
        }
        int months = criterion.limits().number("months");
        LocalDate first = facts.asOf().minusMonths(months);
        List<Meeting> recent = Those.of(
                Meetings.held(facts),
                meeting -> !meeting.date().isBefore(first)
                        && isFor(meeting, MeetingPurpose.DATA_REVIEW, facts).orElse(true));
        long held = Those.count(recent, meeting -> meeting.purpose().isPresent());
        List<String> untold = Names.sorted(
                Those.of(recent, meeting -> meeting.purpose().isEmpty()),
                meeting -> Section.MEETINGS.attribute() + "[" + meeting.date() + "]");
        Score score = criterion.limits().between(held, recent.size());
        return Reading.builder()
                .score(score)
                .cause(score.isKnown() ? Optional.empty() : Optional.of(Cause.NOT_RECORDED))
                .untold(untold)
                .counted(Names.counted(held, "meeting", "meetings") + " to review data in the last "
                        + Names.counted(months, "month", "months")
                        + (untold.isEmpty() ? "" : "; of unknown purpose: " + untold.size()))
                .build();
    }

    private static Optional<Boolean> isFor(Meeting meeting, MeetingPurpose purpose, Facts facts) {
        return meeting.purpose().map(purpose::equals).or(() -> facts.unmarked(Section.MEETINGS));
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.MEETINGS, "meetings");
    }
}
