package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.OverlapDecision;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.network.Overlap;
import org.collectiveimpact.network.Overlap.Shared;
import org.collectiveimpact.network.Overlaps;

/**
 * Whether it was decided what to do where several activities of different partners are the same in strategy, type,
 * group and area.
 *
 * <p>A decision that leaves one of these open holds for all of them.
 */
final class DecidedOverlaps {

    /** Activities that overlap or may, and whether that was decided on. */
    private record Asked(Place place, Optional<Boolean> told, Optional<Boolean> decided) {}

    /** Which parts a decision leaves open. */
    private record Open(boolean type, boolean group, boolean area) {

        static Open of(Shared decided) {
            return new Open(
                    decided.type().isEmpty(),
                    decided.group().isEmpty(),
                    decided.area().isEmpty());
        }

        /** Returns what has to be decided on so that a decision holds which leaves these parts open. */
        Shared in(Shared shared) {
            return new Shared(
                    shared.strategy(),
                    type ? Optional.empty() : shared.type(),
                    group ? Optional.empty() : shared.group(),
                    area ? Optional.empty() : shared.area());
        }
    }

    private final Facts facts;
    private final Index<Shared, OverlapDecision> decisions;
    private final Set<Open> open = new LinkedHashSet<>();
    private final Optional<Boolean> unlisted;

    private DecidedOverlaps(Facts facts) {
        this.facts = facts;
        this.decisions = Index.byOne(
                Those.of(
                        facts.initiative().overlapDecisions(),
                        decision -> decision.date().map(facts::hasCome).orElse(true)),
                decision ->
                        folded(new Shared(decision.strategy(), decision.type(), decision.group(), decision.area())));
        decisions.forEach((shared, same) -> open.add(Open.of(shared)));
        this.unlisted =
                facts.unlisted(Section.OVERLAP_DECISIONS, facts.initiative().overlapDecisions());
    }

    private static Shared folded(Shared shared) {
        return new Shared(
                shared.strategy(),
                shared.type().flatMap(Names::folded),
                shared.group(),
                shared.area().flatMap(Names::folded));
    }

    static Reading read(Criterion criterion, Facts facts) {
        boolean isOpen = facts.initiative().activities().isEmpty() && !facts.isComplete(Section.ACTIVITIES);
        return isOpen ? facts.empty(Section.ACTIVITIES, "activities") : new DecidedOverlaps(facts).read(criterion);
    }

    private Reading read(Criterion criterion) {
        Overlaps overlaps =
                facts.network().overlaps(Math.max(1, criterion.limits().number("partners")));
        List<Asked> asked = new ArrayList<>();
        for (Overlap overlap : overlaps.certain()) {
            asked.add(new Asked(place(overlap.shared()), Told.YES, isDecided(overlap.shared())));
        }
        Those.of(overlaps.untold(), activity -> activity.strategies().isEmpty())
                .forEach(silent ->
                        asked.add(new Asked(Place.of(Section.ACTIVITIES, silent), Optional.empty(), unlisted)));
        for (Shared perhaps : overlaps.perhaps()) {
            asked.add(new Asked(place(perhaps), Optional.empty(), isDecided(perhaps)));
        }
        return Among.of(asked, Asked::place, Asked::told, Asked::decided)
                .share(
                        criterion,
                        "overlaps of activities have a decision",
                        Reading.of(Answer.YES, "no activities of different partners overlap"),
                        "no activities of different partners are known to overlap");
    }

    private Optional<Boolean> isDecided(Shared shared) {
        Shared cell = folded(shared);
        return Told.any(List.of(
                Told.any(
                        open,
                        parts -> Told.any(
                                decisions.of(parts.in(cell)),
                                decision -> decision.outcome()
                                        .map(outcome -> true)
                                        .or(() -> facts.unmarked(Section.OVERLAP_DECISIONS)))),
                unlisted));
    }

    private Place place(Shared shared) {
        String strategy = facts.strategy(shared.strategy())
                .map(Names::of)
                .orElse(shared.strategy().value());
        List<String> rest = new ArrayList<>();
        shared.type().ifPresent(rest::add);
        shared.group()
                .map(id -> facts.group(id).<String>map(Names::of).orElse(id.value()))
                .ifPresent(rest::add);
        shared.area().ifPresent(rest::add);
        return Place.at(
                Section.STRATEGIES,
                shared.strategy(),
                rest.isEmpty() ? strategy : strategy + " (" + String.join(", ", rest) + ")");
    }
}
