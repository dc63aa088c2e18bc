package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.evenings;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Champion;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.StrategyId;
import org.junit.jupiter.api.Test;

class KnownReferencesTest {

    @Test
    void everyKindOfIdButTheInitiativesOwnIsLookedUp() {
        assertThat(Stream.of(Id.class.getPermittedSubclasses()).filter(type -> type != InitiativeId.class))
                .allSatisfy(type -> assertThat(KnownReferences.kind(type)).isNotEmpty());
    }

    @Test
    void aMisspeltReferenceGetsAHint() {
        assertThat(violationsAfter(sound -> sound.withActivities(
                        evenings().addPartners(PartnerId.of("libary")).build())))
                .containsExactly("ERROR activities[evenings].partners[2]: 'libary' (expected: an id among partners;"
                        + " did you mean 'library'?)");
    }

    @Test
    void aReferenceToNothingNearGetsNone() {
        assertThat(violationsAfter(sound -> sound.withIndicators(
                        absence().owner(PartnerId.of("hospital")).build())))
                .containsExactly("ERROR indicators[absence].owner: 'hospital' (expected: an id among partners)");
    }

    @Test
    void anIdOfAnotherKindIsNotEnough() {
        assertThat(violationsAfter(sound -> sound.withActivities(
                        evenings().addStrategies(StrategyId.of("library")).build())))
                .containsExactly(
                        "ERROR activities[evenings].strategies[1]: 'library' (expected: an id among" + " strategies)");
    }

    @Test
    void referencesAreFoundDeepInside() {
        var north = Observation.of("2023", 50).withGroup(GroupId.of("noth"));

        assertThat(violationsAfter(sound ->
                        sound.withIndicators(reading().addObservations(north).build())))
                .containsExactly("ERROR indicators[reading].observations[2].group: 'noth' (expected: an id among"
                        + " groups; did you mean 'north'?)");
    }

    @Test
    void aKindIsCalledByTheListThatHoldsIt() {
        var mayor = Champion.builder().person(PersonId.of("mayor")).build();

        assertThat(violationsAfter(sound -> sound.withChampions(mayor)))
                .containsExactly("ERROR champions[0].person: 'mayor' (expected: an id among people)");
    }

    @Test
    void afterAHundredHintsNobodyReadsOn() {
        List<Partner> partners = IntStream.range(0, 101)
                .mapToObj(i -> SoundInitiative.partner("partner-" + i, "Partner"))
                .toList();
        List<PartnerId> misspelt = IntStream.range(0, 101)
                .mapToObj(i -> PartnerId.of("patrner-" + i))
                .toList();

        assertThat(violationsAfter(sound -> sound.withPartners(partners)
                        .withAgreements()
                        .withIndicators()
                        .withActivities(evenings().partners(misspelt).build())))
                .hasSize(101)
                .filteredOn(text -> text.contains("did you mean"))
                .hasSize(100);
    }
}
