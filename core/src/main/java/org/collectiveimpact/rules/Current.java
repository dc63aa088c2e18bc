package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Strategy;

/** What counts on the date of the facts, found once for all measures. */
final class Current {

    private final List<Partner> activePartners;
    private final List<Indicator> headlineIndicators;
    private final List<Strategy> priorityStrategies;
    private final Judged judged;
    private final List<Meeting> meetings;
    private final List<Agreement> agreements;
    private final List<Seat> steeringSeats;
    private final List<Seat> seats;
    private final IdentityHashMap<Indicator, List<Observation>> figures = new IdentityHashMap<>();

    Current(Facts facts) {
        Initiative initiative = facts.initiative();
        this.activePartners = List.copyOf(Those.of(
                initiative.partners(),
                partner -> partner.isActive()
                        && partner.joinedOn().map(facts::hasCome).orElse(true)));
        this.headlineIndicators = marked(
                initiative.indicators(), indicator -> indicator.headline().orElse(false));
        this.priorityStrategies =
                marked(initiative.strategies(), strategy -> strategy.priority().orElse(false));
        this.judged = new Judged(initiative.indicators(), headlineIndicators);
        List<Meeting> held = new ArrayList<>(Those.of(initiative.meetings(), each -> facts.hasCome(each.date())));
        held.sort(Comparator.comparing(Meeting::date));
        this.meetings = List.copyOf(held);
        this.agreements = Those.of(initiative.agreements(), each -> Agreements.standing(each, facts) == Answer.YES);
        this.steeringSeats = Seat.of(Seat.steeringMembers(facts), facts);
        this.seats = Seat.of(Seat.allMembers(facts), facts);
        for (Indicator indicator : initiative.indicators()) {
            figures.put(indicator, Figures.of(indicator, facts));
        }
    }

    /** Returns the elements that are marked; all of them if none is. */
    private static <E> List<E> marked(List<E> elements, Predicate<E> mark) {
        List<E> marked = Those.of(elements, mark);
        return marked.isEmpty() ? elements : List.copyOf(marked);
    }

    /** Returns the partners that take part now. */
    List<Partner> activePartners() {
        return activePartners;
    }

    /** Returns the indicators on the short list; all of them if none is marked as a headline. */
    List<Indicator> headlineIndicators() {
        return headlineIndicators;
    }

    /** Returns the strategies that come first; all of them if none is marked as such. */
    List<Strategy> priorityStrategies() {
        return priorityStrategies;
    }

    /** Returns the indicators by which goals and strategies are judged. */
    Judged judged() {
        return judged;
    }

    /** Returns the meetings that have been held, in order of their dates. */
    List<Meeting> meetings() {
        return meetings;
    }

    /** Returns the agreements of all kinds that are in force. */
    List<Agreement> agreements() {
        return agreements;
    }

    /** Returns the seats on the steering committee. */
    List<Seat> steeringSeats() {
        return steeringSeats;
    }

    /** Returns the seats on the steering committee and on the work groups that are not closed. */
    List<Seat> seats() {
        return seats;
    }

    /** Returns the figures of one of the initiative's own indicators, oldest first. */
    List<Observation> figures(Indicator indicator) {
        return figures.getOrDefault(indicator, List.of());
    }
}
