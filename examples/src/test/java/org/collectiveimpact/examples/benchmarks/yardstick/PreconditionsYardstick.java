package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Champion;
import org.collectiveimpact.model.Decision;
import org.collectiveimpact.model.DecisionTopic;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.LandscapeEntry;
import org.collectiveimpact.model.LandscapeKind;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Section;

/** What has to be there before a launch: champions, money, a look around and a decision. */
final class PreconditionsYardstick {

    private static final Set<FundingPurpose> INFRASTRUCTURE = EnumSet.of(
            FundingPurpose.PLANNING,
            FundingPurpose.CONVENING,
            FundingPurpose.ENGAGEMENT,
            FundingPurpose.RESEARCH,
            FundingPurpose.BACKBONE);

    private final Data data;

    PreconditionsYardstick(Data data) {
        this.data = data;
    }

    void answer(Map<String, Outcome> answers) {
        boolean noFunding = data.initiative.funding().isEmpty();
        Outcome none = data.empty(Section.FUNDING, "funding");
        answers.put("pre-champion-named", championNamed());
        answers.put("pre-funding-horizon", noFunding ? none : fundingHorizon());
        answers.put("pre-anchor-funder", noFunding ? none : anchorFunder());
        answers.put("pre-existing-efforts-mapped", existingEfforts());
        answers.put("pre-go-decision", goDecision());
    }

    private Outcome championNamed() {
        if (data.initiative.champions().isEmpty()) {
            return data.empty(Section.CHAMPIONS, "champions");
        }
        Count count = new Count("champions");
        for (Champion champion : data.initiative.champions()) {
            Person person = data.people.get(champion.person());
            Truth noPerson = data.unmarked(Section.PEOPLE);
            boolean hasPartner = person != null && person.partner().isPresent();
            Truth hasName = person != null && !person.name().isBlank() ? Truth.YES : noPerson;
            Truth speaks = hasPartner || Data.isWritten(champion.constituency())
                    ? Truth.YES
                    : noPerson.or(data.unmarked(Section.CHAMPIONS));
            Truth noSector = hasPartner ? noPerson.or(data.unmarked(Section.PARTNERS)) : noPerson;
            Truth hasSector = person != null && data.sector(person).isPresent() ? Truth.YES : noSector;
            Truth isWhole = hasName.and(speaks).and(hasSector);
            String id = champion.person().value();
            count.best(
                    id,
                    person == null ? id : Data.name(person),
                    isWhole.surely() ? 1 : 0.5,
                    isWhole.possibly() ? 1 : 0.5);
        }
        return count.best("champions have a name, an organisation and a sector");
    }

    private Truth isSecured(Funding funding) {
        return funding.status()
                .map(status -> Truth.of(status == FundingStatus.SECURED))
                .orElse(data.unmarked(Section.FUNDING));
    }

    private Truth isForInfrastructure(Funding funding) {
        return funding.purposes().isEmpty()
                ? data.unmarked(Section.FUNDING)
                : Truth.of(funding.purposes().stream().anyMatch(INFRASTRUCTURE::contains));
    }

    private boolean isCertain(Funding funding) {
        return isSecured(funding).and(isForInfrastructure(funding)).surely()
                && (funding.start().isPresent() || data.isComplete(Section.FUNDING))
                && funding.end().isPresent();
    }

    private boolean isPossible(Funding funding) {
        boolean hasEnded = funding.end().isPresent() && funding.end().get().isBefore(data.asOf);
        return !hasEnded && isSecured(funding).and(isForInfrastructure(funding)).possibly();
    }

    private Outcome fundingHorizon() {
        List<Funding> certain = new ArrayList<>();
        List<Funding> possible = new ArrayList<>();
        for (Funding funding : data.initiative.funding()) {
            if (isCertain(funding)) {
                certain.add(funding);
            }
            if (isPossible(funding)) {
                possible.add(funding);
            }
        }
        Scale scale = Scale.atLeast(24, 12);
        LocalDate gap = firstDayWithout(certain);
        double low = scale.applyAsDouble(ChronoUnit.MONTHS.between(data.asOf, gap));
        double high = scale.applyAsDouble(ChronoUnit.MONTHS.between(data.asOf, firstDayWithout(possible)));
        List<String> shortfalls = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (Funding funding : data.initiative.funding()) {
            boolean runsOut =
                    isCertain(funding) && dayAfter(funding.end().get()).equals(gap);
            boolean isHoped = isSecured(funding) == Truth.NO
                    && isForInfrastructure(funding).surely();
            if (low < 1 && (runsOut || isHoped)) {
                shortfalls.add(Count.path("funding", funding));
            }
            if (low < high && isPossible(funding) && !isCertain(funding)) {
                untold.add(Count.path("funding", funding));
            }
        }
        return Outcome.between(low, high, "money is secured until " + gap).withPaths(shortfalls, untold);
    }

    private LocalDate firstDayWithout(List<Funding> money) {
        List<Funding> sorted = new ArrayList<>(money);
        sorted.sort(Comparator.comparing(funding -> funding.start().orElse(LocalDate.MIN)));
        LocalDate day = data.asOf;
        for (Funding funding : sorted) {
            LocalDate start = funding.start().orElse(LocalDate.MIN);
            LocalDate end = funding.end().orElse(LocalDate.MAX);
            if (!start.isAfter(day) && !end.isBefore(day)) {
                day = dayAfter(end);
            }
        }
        return day;
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private Outcome anchorFunder() {
        Count count = new Count("funding");
        for (Funding funding : data.initiative.funding()) {
            Truth isAnchor = funding.anchor().map(Truth::of).orElse(data.unmarked(Section.FUNDING));
            FundingStatus status = funding.status().orElse(null);
            double committed = status == FundingStatus.SECURED ? 1 : status == FundingStatus.PLEDGED ? 0.5 : 0;
            boolean isOpen = status == null && !data.isComplete(Section.FUNDING);
            count.best(funding, isAnchor, committed, isOpen ? 1 : committed);
        }
        return count.size() == 0 ? Outcome.no("no anchor funder") : count.best("anchor funders have secured money");
    }

    private Outcome existingEfforts() {
        Count count = new Count("landscape");
        boolean isAnyKnown = false;
        List<String> unknownKind = new ArrayList<>();
        for (LandscapeEntry entry : data.initiative.landscape()) {
            if (entry.kind().isEmpty()) {
                unknownKind.add(Count.path("landscape", entry));
                count.add(entry, Truth.OPEN, entry.stance().isPresent() ? Truth.YES : data.unmarked(Section.LANDSCAPE));
            } else if (entry.kind().get() == LandscapeKind.INITIATIVE) {
                isAnyKnown = true;
                count.add(entry, entry.stance().isPresent() ? Truth.YES : data.unmarked(Section.LANDSCAPE));
            }
        }
        if (isAnyKnown) {
            return count.share(share -> share >= 1 ? 1 : 0.5, "other initiatives have a decision");
        }
        return count.size() == 0 && data.isComplete(Section.LANDSCAPE)
                ? Outcome.yes("a search found no other initiative")
                : Outcome.unknown("no other initiative recorded").withPaths(List.of(), unknownKind);
    }

    private Outcome goDecision() {
        double low = 0;
        double high = 0;
        int all = 0;
        int onThis = 0;
        for (Decision decision : data.initiative.decisions()) {
            if (data.hasComeOrUndated(decision.date())) {
                all++;
                Truth unmarked = data.unmarked(Section.DECISIONS);
                Truth isOnThis = decision.topic()
                        .map(topic -> Truth.of(topic == DecisionTopic.PROCEED))
                        .orElse(unmarked);
                onThis += isOnThis.possibly() ? 1 : 0;
                Truth isSettled = isOnThis.and(decision.outcome().isPresent() ? Truth.YES : unmarked);
                Truth isWhole =
                        decision.date().isPresent() && Data.isWritten(decision.rationale()) ? Truth.YES : unmarked;
                low = isSettled.surely() ? Math.max(low, isWhole.surely() ? 1 : 0.5) : low;
                high = isSettled.possibly() ? Math.max(high, isWhole.possibly() ? 1 : 0.5) : high;
            }
        }
        if (all == 0) {
            return data.empty(Section.DECISIONS, "decisions");
        }
        if (onThis == 0) {
            return Outcome.no("no decision on whether to go ahead");
        }
        Outcome outcome = Outcome.between(low, high, onThis + " decisions on whether to go ahead");
        if (low < high) {
            return outcome.untoldAt("decisions");
        }
        return low < 1 ? outcome.fallsShortAt("decisions") : outcome;
    }
}
