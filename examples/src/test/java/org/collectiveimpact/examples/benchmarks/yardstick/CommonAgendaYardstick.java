package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Boundaries;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Endorsement;
import org.collectiveimpact.model.LandscapeEntry;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Section;

/** The common agenda as it is written; its goals and strategies have a class of their own. */
final class CommonAgendaYardstick {

    private static final int SOURCES = 2;
    private static final int PLANNING_MONTHS = 24;
    private static final int REVIEW_MONTHS = 24;

    private final Data data;

    CommonAgendaYardstick(Data data) {
        this.data = data;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("ca-landscape-map", landscapeMap());
        answers.put("ca-problem-statement", problemStatement());
        answers.put("ca-boundaries", boundaries());
        answers.put("ca-vision", vision());
        answers.put("ca-outcomes-agreed", outcomesAgreed());
        answers.put("ca-principles", principles());
        answers.put("ca-time-limited-planning", timeLimitedPlanning());
        answers.put("ca-revisited", revisited());
    }

    private Outcome landscapeMap() {
        if (data.initiative.landscape().isEmpty()) {
            return data.empty(Section.LANDSCAPE, "landscape");
        }
        Count count = new Count("landscape");
        for (LandscapeEntry entry : data.initiative.landscape()) {
            count.add(
                    entry, data.has(Section.LANDSCAPE, entry.kind()).and(data.has(Section.LANDSCAPE, entry.sector())));
        }
        return count.number(Scale.atLeast(10, 1), "entries have a kind and a sector");
    }

    private Outcome problemStatement() {
        var problem = data.agenda().flatMap(CommonAgenda::problem);
        if (problem.isEmpty() || problem.get().text().isBlank()) {
            return data.absent(Section.AGENDA, "agenda.problem", "problem");
        }
        Set<ReferenceId> sources = new HashSet<>(problem.get().sources());
        Map<ReferenceId, Optional<Boolean>> isLocal = new HashMap<>();
        for (Reference reference : data.initiative.references()) {
            isLocal.putIfAbsent(reference.id(), reference.local());
        }
        Truth local = Truth.NO;
        for (ReferenceId source : sources) {
            local = local.or(isLocal.getOrDefault(source, Optional.empty())
                    .map(Truth::of)
                    .orElse(Truth.OPEN));
        }
        Truth full = sources.isEmpty() ? data.unmarked(Section.AGENDA) : local.and(Truth.of(sources.size() >= SOURCES));
        String words = "a problem with " + sources.size() + " sources";
        return switch (full) {
            case YES -> Outcome.yes(words);
            case OPEN -> Outcome.between(0.5, 1, words).untoldAt("agenda.problem.sources");
            case NO -> Outcome.partly(words).fallsShortAt("agenda.problem.sources");
        };
    }

    private Outcome boundaries() {
        Optional<Boundaries> found = data.agenda().flatMap(CommonAgenda::boundaries);
        List<String> missing = new ArrayList<>();
        boolean isPlace = found.isPresent() && Data.isWritten(found.get().geography());
        boolean isPopulation = found.isPresent() && Data.isWritten(found.get().population());
        boolean isIn = found.isPresent() && isAnyWritten(found.get().inScope());
        boolean isOut = found.isPresent() && isAnyWritten(found.get().outOfScope());
        if (!isPlace && !isPopulation && !isIn && !isOut) {
            return data.absent(Section.AGENDA, "agenda.boundaries", "boundaries");
        }
        if (!isPlace) {
            missing.add("agenda.boundaries.geography");
        }
        if (!isPopulation) {
            missing.add("agenda.boundaries.population");
        }
        if (!isIn) {
            missing.add("agenda.boundaries.inScope");
        }
        if (!isOut) {
            missing.add("agenda.boundaries.outOfScope");
        }
        double half = (isPlace && isPopulation) || (isIn && isOut) ? 0.5 : 0;
        double low = missing.isEmpty() ? 1 : half;
        Outcome outcome =
                Outcome.between(low, data.isComplete(Section.AGENDA) ? low : 1, "boundaries; missing: " + missing);
        return data.isComplete(Section.AGENDA)
                ? outcome.withPaths(missing, List.of())
                : outcome.withPaths(List.of(), missing);
    }

    private static boolean isAnyWritten(List<String> texts) {
        return texts.stream().anyMatch(text -> !text.isBlank());
    }

    private Outcome vision() {
        return Data.isWritten(data.agenda().flatMap(CommonAgenda::vision))
                ? Outcome.yes("a vision")
                : data.absent(Section.AGENDA, "agenda.vision", "vision");
    }

    private Outcome outcomesAgreed() {
        Set<PartnerId> steering = new HashSet<>();
        Set<PersonId> unknown = new HashSet<>();
        for (Member member : data.steering().map(each -> each.members()).orElse(List.of())) {
            Person person = data.people.get(member.person());
            if (person != null && person.partner().isPresent()) {
                steering.add(person.partner().get());
            } else if (!data.isComplete(Section.PEOPLE)) {
                unknown.add(member.person());
            }
        }
        Optional<String> version = data.agenda().flatMap(CommonAgenda::version);
        Map<PartnerId, Truth> endorsed = new HashMap<>();
        for (Endorsement each : data.agenda().map(CommonAgenda::endorsements).orElse(List.of())) {
            if (data.hasComeOrUndated(each.date())) {
                boolean isCurrent =
                        each.agendaVersion().isEmpty() || each.agendaVersion().equals(version);
                endorsed.merge(each.partner(), Truth.between(isCurrent, version.isEmpty()), Truth::or);
            }
        }
        if (steering.isEmpty() && unknown.isEmpty() && !(endorsed.isEmpty() && data.isComplete(Section.AGENDA))) {
            return data.empty(Section.STEERING_COMMITTEE, "steering organisations");
        }
        if (endorsed.isEmpty()) {
            return data.absent(Section.AGENDA, "agenda.endorsements", "endorsements");
        }
        Count count = new Count("");
        for (PartnerId id : steering) {
            var partner = data.partners.get(id);
            String name = partner == null ? id.value() : Data.name(partner);
            count.addAt("partners[" + id + "]", name, Truth.YES, endorsed.getOrDefault(id, Truth.NO));
        }
        Truth mayBeAnother = Truth.between(false, !steering.containsAll(endorsed.keySet()));
        for (PersonId id : unknown) {
            count.addAt("people[" + id + "]", id.value(), Truth.OPEN, mayBeAnother);
        }
        return count.share(Scale.atLeast(0.9, 0.5), "steering organisations endorsed the agenda");
    }

    private Outcome principles() {
        Optional<CommonAgenda> agenda = data.agenda();
        if (agenda.isEmpty() || !isAnyWritten(agenda.get().principles())) {
            return data.absent(Section.AGENDA, "agenda.principles", "principles");
        }
        if (agenda.get().principlesAdoptedOn().isEmpty() && !data.isComplete(Section.AGENDA)) {
            return Outcome.between(0.5, 1, "principles that may be adopted").untoldAt("agenda.principlesAdoptedOn");
        }
        return agenda.get().principlesAdoptedOn().filter(data::hasCome).isPresent()
                ? Outcome.yes("principles adopted")
                : Outcome.partly("principles not adopted").fallsShortAt("agenda.principlesAdoptedOn");
    }

    private Outcome timeLimitedPlanning() {
        Optional<Planning> planning = data.agenda().flatMap(CommonAgenda::planning);
        if (planning.isEmpty() || !data.hasComeOrUndated(planning.get().startedOn())) {
            return data.absent(Section.AGENDA, "agenda.planning", "planning");
        }
        LocalDate start = planning.get().startedOn().orElse(null);
        LocalDate end = planning.get().endedOn().orElse(null);
        if (start == null && end == null) {
            return data.absent(Section.AGENDA, "agenda.planning", "planning");
        }
        if (start == null || end == null) {
            String path = start == null ? "agenda.planning.startedOn" : "agenda.planning.endedOn";
            return data.isComplete(Section.AGENDA)
                    ? Outcome.partly("planning with one date").fallsShortAt(path)
                    : Outcome.between(0.5, 1, "planning with one date").untoldAt(path);
        }
        boolean isLimited = !end.isBefore(start) && !end.isAfter(start.plusMonths(PLANNING_MONTHS));
        return isLimited
                ? Outcome.yes("planning from " + start + " to " + end)
                : Outcome.partly("planning since " + start).fallsShortAt("agenda.planning.endedOn");
    }

    private Outcome revisited() {
        LocalDate day = data.agenda().flatMap(CommonAgenda::reviewedOn).orElse(null);
        if (day == null || !data.hasCome(day)) {
            return data.absent(Section.AGENDA, "agenda.reviewedOn", "review of the agenda");
        }
        return day.isBefore(data.asOf.minusMonths(REVIEW_MONTHS))
                ? Outcome.partly("last reviewed on " + day).fallsShortAt("agenda.reviewedOn")
                : Outcome.yes("reviewed on " + day);
    }
}
