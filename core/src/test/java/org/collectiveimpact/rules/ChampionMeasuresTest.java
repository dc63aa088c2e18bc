package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.champion;
import static org.collectiveimpact.rules.Samples.partner;
import static org.collectiveimpact.rules.Samples.person;
import static org.collectiveimpact.rules.Samples.sound;

import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.junit.jupiter.api.Test;

class ChampionMeasuresTest {

    private static final Person PASTOR =
            person("pastor", "none").withPartner(Optional.empty()).withSector(Sector.FAITH);

    @Test
    void oneChampionWithEverythingIsEnough() {
        assertThat(read(sound().withChampions(champion("mayor"), champion("stranger"))))
                .isEqualTo(Reading.of(
                        Answer.YES, "1 of 2 champions have a name, an organisation or constituency, and a sector"));
    }

    @Test
    void aConstituencyStandsForAnOrganisation() {
        assertThat(read(sound().withPeople(PASTOR)
                                .withChampions(champion("pastor").withConstituency("Congregations of the north side")))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aChampionWhoSpeaksForNobodyFallsShort() {
        assertThat(read(sound().withPeople(PASTOR).withChampions(champion("pastor"))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 champions have a name, an organisation or constituency, and a sector;"
                                        + " without: Pastor")
                        .withShortfalls("champions[pastor]"));
        assertThat(read(sound().withPeople(PASTOR)
                                .withChampions(champion("pastor").withConstituency(" ")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aChampionWithoutASectorFallsShort() {
        assertThat(read(sound().withPartners(partner("city"))).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aChampionWithoutANameFallsShort() {
        assertThat(read(sound().withPeople(person("mayor", "city").withName(""))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 champions have a name, an organisation or constituency, and a sector;"
                                        + " without: mayor")
                        .withShortfalls("champions[mayor]"));
    }

    @Test
    void aChampionWhoIsNoRecordedPersonFallsShort() {
        assertThat(read(sound().withChampions(champion("stranger").withConstituency("Everyone")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whereChampionsAreCompleteAndNoneThereIsNone() {
        assertThat(read(sound().withChampions().withComplete(Section.CHAMPIONS)))
                .isEqualTo(Reading.of(Answer.NO, "no champions, and that list is complete"));
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("pre-champion-named", initiative);
    }
}
