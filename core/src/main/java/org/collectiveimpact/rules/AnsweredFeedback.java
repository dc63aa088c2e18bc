package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.Section;

/** Whether people who gave feedback of late got an answer in time. */
final class AnsweredFeedback {

    private AnsweredFeedback() {}

    static Reading read(Criterion criterion, Facts facts) {
        int months = criterion.limits().number("months");
        int days = criterion.limits().number("days");
        LocalDate first = facts.asOf().minusMonths(months);
        String recently = " in the last " + Names.counted(months, "month", "months");
        List<Feedback> recent = Those.of(
                facts.initiative().feedback(),
                each -> facts.hasCome(each.receivedOn()) && !each.receivedOn().isBefore(first));
        if (facts.initiative().feedback().isEmpty()) {
            return facts.empty(Section.FEEDBACK, "feedback");
        }
        return recent.isEmpty()
                ? Reading.unknown(Cause.NOT_RECORDED, "no feedback received" + recently)
                : Tally.ofKnown(recent, AnsweredFeedback::place, each -> isAnswered(each, days, facts))
                        .share(
                                criterion,
                                "pieces of feedback received" + recently + " were answered within "
                                        + Names.counted(days, "day", "days"));
    }

    private static Optional<Boolean> isAnswered(Feedback feedback, int days, Facts facts) {
        return feedback.respondedOn()
                .map(day -> facts.hasCome(day)
                        && !day.isBefore(feedback.receivedOn())
                        && !day.isAfter(feedback.receivedOn().plusDays(days)))
                .or(() -> facts.unmarked(Section.FEEDBACK));
    }

    private static Place place(Feedback feedback) {
        return Place.at(
                Section.FEEDBACK,
                feedback.receivedOn(),
                feedback.topic()
                        .filter(topic -> !topic.isBlank())
                        .orElseGet(() -> "received on " + feedback.receivedOn()));
    }
}
