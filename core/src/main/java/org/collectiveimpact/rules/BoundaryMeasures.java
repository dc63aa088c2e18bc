package org.collectiveimpact.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Boundaries;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Section;

/** Whose lives, where, and what the group leaves to others. */
final class BoundaryMeasures {

    /** What boundaries consist of. */
    private enum Part {
        PLACE("geography", "place"),
        POPULATION("population", "population"),
        INSIDE("inScope", "what is in scope"),
        OUTSIDE("outOfScope", "what is out of scope");

        private final String attribute;
        private final String words;

        Part(String attribute, String words) {
            this.attribute = attribute;
            this.words = words;
        }

        private List<String> texts(Boundaries boundaries) {
            return switch (this) {
                case PLACE -> boundaries.geography().map(List::of).orElse(List.of());
                case POPULATION -> boundaries.population().map(List::of).orElse(List.of());
                case INSIDE -> boundaries.inScope();
                case OUTSIDE -> boundaries.outOfScope();
            };
        }

        private boolean isWritten(Boundaries boundaries) {
            return Those.any(texts(boundaries), text -> !text.isBlank());
        }
    }

    private BoundaryMeasures() {}

    static Reading boundaries(Criterion criterion, Facts facts) {
        return facts.agenda()
                .flatMap(CommonAgenda::boundaries)
                .map(BoundaryMeasures::written)
                .filter(written -> !written.isEmpty())
                .map(written -> facts.isComplete(Section.AGENDA) ? reading(written) : open(written))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.boundaries", "boundaries"));
    }

    private static Set<Part> written(Boundaries boundaries) {
        Set<Part> written = EnumSet.allOf(Part.class);
        written.removeIf(part -> !part.isWritten(boundaries));
        return written;
    }

    private static Reading reading(Set<Part> written) {
        Set<Part> missing = EnumSet.allOf(Part.class);
        missing.removeAll(written);
        return Reading.of(
                        answer(written),
                        "written: " + words(written) + (missing.isEmpty() ? "" : "; missing: " + words(missing)))
                .withShortfalls(paths(missing));
    }

    /** What is not written may be set all the same. */
    private static Reading open(Set<Part> written) {
        Set<Part> open = EnumSet.complementOf(EnumSet.copyOf(written));
        return Reading.of(
                        Score.between(Score.of(answer(written)).low(), Score.FULL.high()),
                        "written: " + words(written) + (open.isEmpty() ? "" : "; not recorded: " + words(open)))
                .withUntold(paths(open));
    }

    private static Answer answer(Set<Part> written) {
        if (written.size() == Part.values().length) {
            return Answer.YES;
        }
        boolean half = written.containsAll(EnumSet.of(Part.PLACE, Part.POPULATION))
                || written.containsAll(EnumSet.of(Part.INSIDE, Part.OUTSIDE));
        return half ? Answer.PARTLY : Answer.NO;
    }

    private static String words(Set<Part> parts) {
        return String.join(", ", Those.map(parts, part -> part.words));
    }

    private static List<String> paths(Set<Part> parts) {
        return Names.sorted(parts, part -> "agenda.boundaries." + part.attribute);
    }
}
