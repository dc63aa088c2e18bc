package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Champion;
import org.collectiveimpact.model.Decision;
import org.collectiveimpact.model.DecisionTopic;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.LandscapeEntry;
import org.collectiveimpact.model.LandscapeKind;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Section;

/** What has to be there before a launch: champions, money, a look around and a decision. */
final class PreconditionsYardstick {

    private final Data data;
    private final Seats seats;

    PreconditionsYardstick(Data data, Seats seats) {
        this.data = data;
        this.seats = seats;
    }

    void answer(Map<String, Outcome> answers) {
        boolean noFunding = data.initiative.funding().isEmpty();
        Outcome none = data.empty(Section.FUNDING, "funding");
        answers.put("pre-champion-named", championNamed());
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
            boolean isWhole = person != null
                    && !person.name().isBlank()
                    && (person.partner().isPresent() || Data.isWritten(champion.constituency()))
                    && seats.sector(person).isPresent();
            String id = champion.person().value();
            double score = isWhole ? 1 : 0.5;
            count.best(id, person == null ? id : Data.name(person), score, score);
        }
        return count.best("champions have a name, an organisation and a sector");
    }

    private Outcome anchorFunder() {
        Count count = new Count("funding");
        for (Funding funding : data.initiative.funding()) {
            Truth isAnchor = funding.anchor().map(Truth::of).orElse(data.unmarked(Section.FUNDING));
            if (isAnchor.possibly()) {
                FundingStatus status = funding.status().orElse(null);
                double committed = status == FundingStatus.SECURED ? 1 : status == FundingStatus.PLEDGED ? 0.5 : 0;
                count.best(funding, isAnchor.surely() ? committed : 0, status == null ? 1 : committed);
            }
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
                count.add(entry, Truth.OPEN);
            } else if (entry.kind().get() == LandscapeKind.INITIATIVE) {
                isAnyKnown = true;
                count.add(entry, Truth.of(entry.stance().isPresent()));
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
                if (decision.topic().orElse(DecisionTopic.PROCEED) == DecisionTopic.PROCEED) {
                    onThis++;
                    boolean isWhole = decision.date().isPresent() && Data.isWritten(decision.rationale());
                    boolean isSettled =
                            decision.topic().isPresent() && decision.outcome().isPresent();
                    double most = isWhole ? 1 : 0.5;
                    low = Math.max(low, isSettled ? most : 0);
                    high = Math.max(high, most);
                }
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
