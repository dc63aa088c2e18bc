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
        List<Meeting> all = facts.initiative().meetings();
        if (all.isEmpty()) {
            return none(facts);
        }
        int months = criterion.limits().number("months");
        LocalDate first = facts.asOf().minusMonths(months);
        String period = "the last " + Names.counted(months, "month", "months");
        List<Meeting> recent = Those.of(
                all, meeting -> facts.hasCome(meeting.date()) && !meeting.date().isBefore(first));
        List<Meeting> held = Those.of(
                recent,
                meeting -> isFor(meeting, MeetingPurpose.DATA_REVIEW, facts).orElse(false));
        List<Meeting> untold = Those.of(
                recent,
                meeting -> isFor(meeting, MeetingPurpose.DATA_REVIEW, facts).isEmpty());
        return Reading.of(
                        criterion.limits().between((long) held.size(), held.size() + untold.size()),
                        recent.isEmpty()
                                ? "none of the meetings recorded (" + all.size() + ") is of " + period
                                : held.size() + " of the meetings recorded for " + period + " (" + recent.size()
                                        + ") were to review data"
                                        + Names.after(
                                                "; purpose not recorded: ",
                                                untold,
                                                each -> place(each).name()))
                .withUntold(Place.paths(Those.map(untold, MeasurementMeetings::place)));
    }

    private static Place place(Meeting meeting) {
        return Place.at(Section.MEETINGS, meeting.date(), meeting.date().toString());
    }

    private static Optional<Boolean> isFor(Meeting meeting, MeetingPurpose purpose, Facts facts) {
        return meeting.purpose().map(purpose::equals).or(() -> facts.unmarked(Section.MEETINGS));
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.MEETINGS, "meetings");
    }
}
