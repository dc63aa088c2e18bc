package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Champion;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;

/** Whose call other leaders follow. */
final class ChampionMeasures {

    /** A champion with the name of the person, and whether nothing is missing; empty where the data cannot say. */
    private record Recorded(PersonId id, String name, Optional<Boolean> isWhole) implements Element<PersonId> {}

    private ChampionMeasures() {}

    static Reading named(Criterion criterion, Facts facts) {
        List<Recorded> champions = Those.map(facts.initiative().champions(), champion -> named(champion, facts));
        return champions.isEmpty()
                ? facts.empty(Section.CHAMPIONS, "champions")
                : Best.of(
                        Section.CHAMPIONS,
                        champions,
                        champion -> Score.between(
                                champion.isWhole().orElse(false) ? Score.FULL.low() : Score.HALF.low(),
                                champion.isWhole().orElse(true) ? Score.FULL.high() : Score.HALF.high()),
                        "champions have a name, an organisation or constituency, and a sector");
    }

    private static Recorded named(Champion champion, Facts facts) {
        Optional<Person> person = facts.person(champion.person());
        String name = person.map(Person::name).orElse("");
        boolean speaksForSomebody = person.flatMap(Person::partner).isPresent()
                || champion.constituency().filter(text -> !text.isBlank()).isPresent();
        boolean hasSector = person.flatMap(facts::sector).isPresent();
        Optional<Boolean> speaks = speaksForSomebody || facts.isComplete(Section.CHAMPIONS)
                ? Told.between(speaksForSomebody, speaksForSomebody || !facts.isComplete(Section.PEOPLE))
                : Optional.empty();
        return new Recorded(
                champion.person(),
                name,
                Told.all(List.of(
                        name.isBlank() ? facts.unmarked(Section.PEOPLE) : Told.YES,
                        speaks,
                        hasSector ? Told.YES : noSector(person, facts))));
    }

    /** A sector that is not recorded may be the person's own or that of the partner. */
    private static Optional<Boolean> noSector(Optional<Person> person, Facts facts) {
        boolean mayBePartners = person.flatMap(Person::partner).isPresent() && !facts.isComplete(Section.PARTNERS);
        return mayBePartners ? Optional.empty() : facts.unmarked(Section.PEOPLE);
    }
}
