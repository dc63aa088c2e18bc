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

    /** A champion with the name of the person, and whether nothing is missing. */
    private record Recorded(PersonId id, String name, boolean isWhole) implements Element<PersonId> {}

    private ChampionMeasures() {}

    static Reading named(Criterion criterion, Facts facts) {
        List<Recorded> champions = Those.map(facts.initiative().champions(), champion -> named(champion, facts));
        return champions.isEmpty()
                ? facts.empty(Section.CHAMPIONS, "champions")
                : Best.of(
                        Section.CHAMPIONS,
                        champions,
                        champion -> champion.isWhole() ? Score.FULL : Score.HALF,
                        "champions have a name, an organisation or constituency, and a sector");
    }

    private static Recorded named(Champion champion, Facts facts) {
        Optional<Person> person = facts.person(champion.person());
        String name = person.map(Person::name).orElse("");
        boolean speaksForSomebody = person.flatMap(Person::partner).isPresent()
                || champion.constituency().filter(text -> !text.isBlank()).isPresent();
        boolean hasSector = person.flatMap(facts::sector).isPresent();
        return new Recorded(champion.person(), name, !name.isBlank() && speaksForSomebody && hasSector);
    }
}
