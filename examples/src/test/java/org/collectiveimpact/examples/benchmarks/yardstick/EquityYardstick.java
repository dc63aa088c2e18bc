package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.EngagementPlan;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.WorkGroup;

/** Principles and equity: how the community takes part, and what is done for those worst off. */
final class EquityYardstick {

    private static final int QUARTERS = 4;

    private final Data data;
    private final Doings doings;
    private final Seats seats;

    EquityYardstick(Data data, Doings doings, Seats seats) {
        this.data = data;
        this.doings = doings;
        this.seats = seats;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("eq-engagement-plan", engagementPlan());
        answers.put("eq-outreach-begun", outreachBegun());
        answers.put("eq-engagement-continues", engagementContinues());
        answers.put("eq-community-share", communityShare());
        answers.put("eq-commitment", commitment());
        answers.put("eq-targeted", targeted());
    }

    private Outcome engagementPlan() {
        Optional<EngagementPlan> plan = data.initiative.engagementPlan();
        List<String> missing = new ArrayList<>();
        if (plan.isEmpty() || !isAnyWritten(plan.get().audiences())) {
            missing.add("engagementPlan.audiences");
        }
        if (plan.isEmpty() || plan.get().dates().isEmpty()) {
            missing.add("engagementPlan.dates");
        }
        if (plan.isEmpty() || !isAnyWritten(plan.get().methods())) {
            missing.add("engagementPlan.methods");
        }
        if (missing.size() == 3) {
            return data.absent(Section.ENGAGEMENT_PLAN, "engagementPlan", "plan for engagement");
        }
        double score = missing.isEmpty() ? 1 : missing.size() == 1 ? 0.5 : 0;
        return data.isComplete(Section.ENGAGEMENT_PLAN)
                ? Outcome.between(score, score, "an engagement plan; missing: " + missing)
                        .withPaths(missing, List.of())
                : Outcome.between(score, 1, "an engagement plan; not recorded: " + missing)
                        .withPaths(List.of(), missing);
    }

    private static boolean isAnyWritten(List<String> texts) {
        return texts.stream().anyMatch(text -> !text.isBlank());
    }

    private List<EngagementEvent> heldEvents() {
        List<EngagementEvent> held = new ArrayList<>();
        for (EngagementEvent event : data.initiative.engagementEvents()) {
            if (data.hasCome(event.date())) {
                held.add(event);
            }
        }
        return held;
    }

    private Truth isWithCommunity(EngagementEvent event) {
        return Truth.names(event.audiences(), Audience.COMMUNITY).ifOpen(data.unmarked(Section.ENGAGEMENT_EVENTS));
    }

    private Outcome outreachBegun() {
        List<EngagementEvent> held = heldEvents();
        if (held.isEmpty()) {
            return data.empty(Section.ENGAGEMENT_EVENTS, "engagement events");
        }
        Count count = new Count("engagementEvents");
        for (EngagementEvent event : held) {
            String day = event.date().toString();
            count.add(day, event.name().isBlank() ? day : event.name(), Truth.YES, isWithCommunity(event));
        }
        return count.number(Scale.atLeast(2, 1), "engagement events were with the community");
    }

    private Outcome engagementContinues() {
        List<EngagementEvent> held = heldEvents();
        if (held.isEmpty()) {
            return data.empty(Section.ENGAGEMENT_EVENTS, "engagement events");
        }
        Count count = new Count("engagementEvents");
        LocalDate end = data.asOf;
        for (int i = 1; i <= QUARTERS; i++) {
            LocalDate start = data.asOf.minusMonths(3L * i);
            Truth any = Truth.NO;
            for (EngagementEvent event : held) {
                if (!event.date().isBefore(start) && !event.date().isAfter(end)) {
                    any = any.or(isWithCommunity(event));
                }
            }
            String quarter = new DateRange(start, end).toString();
            count.add(quarter, quarter, Truth.YES, any);
            end = start.minusDays(1);
        }
        return count.number(Scale.atLeast(4, 1), "quarters had an event with the community");
    }

    private Outcome communityShare() {
        List<Member> members = new ArrayList<>(seats.steering());
        Set<PersonId> certain = new HashSet<>();
        List<String> silent = new ArrayList<>();
        members.forEach(member -> certain.add(member.person()));
        for (WorkGroup group : data.initiative.workGroups()) {
            if (Doings.isOpen(group)) {
                members.addAll(group.members());
                boolean isCertain = group.status().isPresent() || data.isComplete(Section.WORK_GROUPS);
                if (group.members().isEmpty() && !data.isComplete(Section.WORK_GROUPS)) {
                    silent.add(Count.path("workGroups", group));
                }
                for (Member member : group.members()) {
                    if (isCertain) {
                        certain.add(member.person());
                    }
                }
            }
        }
        Count count = new Count("people");
        for (PersonId person : Seats.of(members).keySet()) {
            Truth counts = certain.contains(person) ? Truth.YES : Truth.OPEN;
            count.add(person.value(), seats.name(person), counts, seats.isOfCommunity(person));
        }
        boolean isSteeringComplete = data.isComplete(Section.STEERING_COMMITTEE);
        Outcome none =
                data.empty(isSteeringComplete ? Section.WORK_GROUPS : Section.STEERING_COMMITTEE, "members of bodies");
        Outcome share = count.share(Scale.atLeast(0.25, 0.1), "members of the bodies are of the community", none);
        if (silent.isEmpty() || count.size() == 0) {
            return share;
        }
        silent.addAll(share.untold());
        return Outcome.unknown(share.words()).withPaths(share.shortfalls(), silent);
    }

    private Outcome commitment() {
        EquityCommitment equity = data.agenda().flatMap(CommonAgenda::equity).orElse(null);
        if (equity == null || equity.text().isBlank()) {
            return data.absent(Section.AGENDA, "agenda.equity", "statement on equity");
        }
        return data.adopted(equity.adoptedOn(), "agenda.equity.adoptedOn", "a statement on equity");
    }

    private Outcome targeted() {
        if (data.initiative.strategies().isEmpty()) {
            return data.empty(Section.STRATEGIES, "strategies");
        }
        Count count = new Count("strategies");
        for (Strategy strategy : data.initiative.strategies()) {
            Truth isTargeted = strategy.targetGroup().isPresent() ? Truth.YES : data.unmarked(Section.STRATEGIES);
            Truth isUnderWay = doings.any(strategy.id(), doings::isActive);
            count.best(strategy, isTargeted, isUnderWay.surely() ? 1 : 0.5, isUnderWay.possibly() ? 1 : 0.5);
        }
        return count.size() == 0
                ? Outcome.no("no strategy is aimed at a narrower group")
                : count.best("targeted strategies are under way");
    }
}
