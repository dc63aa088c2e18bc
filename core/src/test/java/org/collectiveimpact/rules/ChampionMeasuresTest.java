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
    void whatIsNotRecordedOfAChampionLeavesItOpen() {
        assertThat(read(sound().withPeople(PASTOR).withChampions(champion("pastor"))))
                .isEqualTo(Reading.of(
                                Score.between(0.5, 1),
                                "0 of 1 champions have a name, an organisation or constituency, and a sector;"
                                        + " not recorded: Pastor")
                        .withUntold("champions[pastor]"));
    }

    @Test
    void aChampionWhoSpeaksForNobodyFallsShort() {
        assertThat(complete(sound().withPeople(PASTOR).withChampions(champion("pastor"))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 champions have a name, an organisation or constituency, and a sector;"
                                        + " without: Pastor")
                        .withShortfalls("champions[pastor]"));
        assertThat(complete(sound().withPeople(PASTOR)
                                .withChampions(champion("pastor").withConstituency(" ")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aChampionWithoutASectorFallsShort() {
        Initiative silent = sound().withPartners(partner("city"));

        assertThat(complete(silent).score()).isEqualTo(Score.HALF);
        assertThat(read(silent.withComplete(Section.PEOPLE)).score()).isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void aChampionWithoutANameFallsShort() {
        assertThat(complete(sound().withPeople(person("mayor", "city").withName(""))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 champions have a name, an organisation or constituency, and a sector;"
                                        + " without: mayor")
                        .withShortfalls("champions[mayor]"));
    }

    @Test
    void aChampionWhoIsNoRecordedPersonFallsShort() {
        assertThat(complete(sound().withChampions(champion("stranger").withConstituency("Everyone")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whereChampionsAreCompleteAndNoneThereIsNone() {
        assertThat(read(sound().withChampions().withComplete(Section.CHAMPIONS)))
                .isEqualTo(Reading.of(Answer.NO, "no champions, and that list is complete"));
    }

    /** Reads it where nothing is left to record of champions. */
    private static Reading complete(Initiative initiative) {
        return read(initiative.withComplete(Section.CHAMPIONS, Section.PEOPLE, Section.PARTNERS));
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("pre-champion-named", initiative);
    }
}
