package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.EngagementPlan;
import org.collectiveimpact.model.Section;

/** Whether the community is reached and heard, from the plan to the practice. */
final class EngagementMeasures {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private EngagementMeasures() {}

    static Reading plan(Criterion criterion, Facts facts) {
        return facts.initiative()
                .engagementPlan()
                .map(plan -> parts(plan, facts))
                .filter(parts -> !parts.isEmpty())
                .map(EngagementMeasures::reading)
                .orElseGet(() ->
                        facts.absent(Section.ENGAGEMENT_PLAN, "engagementPlan", "plan for engaging the community"));
    }

    private static WrittenParts parts(EngagementPlan plan, Facts facts) {
        return WrittenParts.of("engagementPlan", facts.isComplete(Section.ENGAGEMENT_PLAN))
                .add("audiences", "with whom", plan.audiences())
                .add("methods", "how", plan.methods())
                .add("dates", "when", !plan.dates().isEmpty());
    }

    /** One part may be missing, not two. */
    private static Reading reading(WrittenParts parts) {
        double some = parts.missing() == 1 ? Score.HALF.low() : Score.NONE.low();
        return Reading.of(
                        Score.between(
                                parts.all().orElse(false) ? Score.FULL.low() : some,
                                parts.all().orElse(true) ? Score.FULL.high() : some),
                        parts.words())
                .withShortfalls(parts.shortfalls())
                .withUntold(parts.untold());
    }

    static Reading outreach(Criterion criterion, Facts facts) {
        List<EngagementEvent> events = held(facts);
        return events.isEmpty()
                ? none(facts)
                : Tally.ofKnown(events, EngagementMeasures::place, event -> isWithCommunity(event, facts))
                        .count(criterion, "engagement events were with the community");
    }

    static Reading continues(Criterion criterion, Facts facts) {
        List<EngagementEvent> events = held(facts);
        int quarters = criterion.limits().number("quarters");
        return events.isEmpty()
                ? none(facts)
                : Tally.ofKnown(
                                quarters(quarters, facts.asOf()),
                                quarter -> Place.at(Section.ENGAGEMENT_EVENTS, quarter, quarter.toString()),
                                quarter -> Told.any(
                                        events,
                                        event -> contains(quarter, event.date())
                                                ? isWithCommunity(event, facts)
                                                : Told.NO))
                        .count(
                                criterion,
                                "quarters back from " + facts.asOf() + " had an engagement event with the community");
    }

    /** Counts quarters back from a day, which is the last of the first; each begins on a day of the same number. */
    private static List<DateRange> quarters(int number, LocalDate asOf) {
        return IntStream.range(0, number)
                .mapToObj(i -> new DateRange(
                        asOf.minusMonths((long) MONTHS_OF_A_QUARTER * (i + 1)),
                        i == 0
                                ? asOf
                                : asOf.minusMonths((long) MONTHS_OF_A_QUARTER * i)
                                        .minusDays(1)))
                .toList();
    }

    private static boolean contains(DateRange range, LocalDate day) {
        return !day.isBefore(range.start()) && !day.isAfter(range.end());
    }

    private static List<EngagementEvent> held(Facts facts) {
        return Those.of(facts.initiative().engagementEvents(), event -> facts.hasCome(event.date()));
    }

    private static Optional<Boolean> isWithCommunity(EngagementEvent event, Facts facts) {
        return Told.names(event.audiences(), Audience.COMMUNITY).or(() -> facts.unmarked(Section.ENGAGEMENT_EVENTS));
    }

    private static Place place(EngagementEvent event) {
        String day = event.date().toString();
        return Place.at(Section.ENGAGEMENT_EVENTS, day, event.name().isBlank() ? day : event.name());
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.ENGAGEMENT_EVENTS, "engagement events");
    }
}
