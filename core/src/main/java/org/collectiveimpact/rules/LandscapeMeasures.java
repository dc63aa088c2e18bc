package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.LandscapeEntry;
import org.collectiveimpact.model.LandscapeKind;
import org.collectiveimpact.model.Section;

/** Who and what else is at work around the problem. */
final class LandscapeMeasures {

    private LandscapeMeasures() {}

    static Reading map(Criterion criterion, Facts facts) {
        List<LandscapeEntry> entries = facts.initiative().landscape();
        return entries.isEmpty()
                ? facts.empty(Section.LANDSCAPE, "entries on a map of the landscape")
                : Tally.ofKnown(
                                Section.LANDSCAPE,
                                entries,
                                entry -> Told.all(List.of(
                                        facts.has(Section.LANDSCAPE, entry.kind()),
                                        facts.has(Section.LANDSCAPE, entry.sector()))))
                        .count(criterion, "entries on the map have a kind and a sector");
    }

    /**
     * An entry of unknown kind may be an initiative; a section declared complete without one means a search in vain.
     */
    static Reading existingEfforts(Criterion criterion, Facts facts) {
        List<LandscapeEntry> possible = Those.of(
                facts.initiative().landscape(),
                entry -> entry.kind().orElse(LandscapeKind.INITIATIVE) == LandscapeKind.INITIATIVE);
        if (Those.any(possible, entry -> entry.kind().isPresent())) {
            return Among.of(
                            Section.LANDSCAPE,
                            possible,
                            entry -> entry.kind().map(kind -> true),
                            entry -> facts.has(Section.LANDSCAPE, entry.stance()))
                    .share(
                            criterion,
                            "other initiatives have a decision to join, link or stay apart",
                            "no other initiative recorded");
        }
        if (possible.isEmpty() && facts.isComplete(Section.LANDSCAPE)) {
            return Reading.of(Answer.YES, "a search found no other initiative");
        }
        return Reading.unknown(
                        Cause.NOT_RECORDED,
                        "no other initiative recorded" + Names.after("; of unknown kind: ", possible))
                .withUntold(Names.paths(Section.LANDSCAPE, possible));
    }
}
