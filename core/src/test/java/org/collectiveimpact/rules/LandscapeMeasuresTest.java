package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.entries;
import static org.collectiveimpact.rules.Samples.entry;
import static org.collectiveimpact.rules.Samples.sound;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.LandscapeEntry;
import org.collectiveimpact.model.LandscapeKind;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Stance;
import org.junit.jupiter.api.Test;

class LandscapeMeasuresTest {

    private static final String MAP = "ca-landscape-map";
    private static final String MAPPED = "pre-existing-efforts-mapped";

    @Test
    void tenEntriesAreAMap() {
        assertThat(Samples.read(MAP, sound()))
                .isEqualTo(Reading.of(Answer.YES, "10 of 10 entries on the map have a kind and a sector"));
    }

    @Test
    void nineEntriesArePartOfOne() {
        assertThat(Samples.read(MAP, sound().withLandscape(entries(9))))
                .isEqualTo(Reading.of(Answer.PARTLY, "9 of 9 entries on the map have a kind and a sector"));
    }

    @Test
    void oneEntryIsPartOfOne() {
        assertThat(Samples.read(MAP, sound().withLandscape(entries(1))).score()).isEqualTo(Score.HALF);
    }

    @Test
    void anEntryWithoutAKindOrASectorMayHaveOne() {
        Initiative unkind = sound().withLandscape(entry("food-bank", LandscapeKind.SERVICE)
                .kind(Optional.empty())
                .build());

        assertThat(Samples.read(MAP, unkind))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 0.5))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("landscape[food-bank]")
                        .counted("0 of 1 entries on the map have a kind and a sector; not recorded: Food bank")
                        .build());
        assertThat(Samples.read(MAP, unkind.withComplete(Section.LANDSCAPE)))
                .isEqualTo(
                        Reading.of(Answer.NO, "0 of 1 entries on the map have a kind and a sector; without: Food bank")
                                .withShortfalls("landscape[food-bank]"));
        assertThat(read(MAP, entry("food-bank", LandscapeKind.SERVICE).sector(Optional.empty()))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void aLowerLimitAsksForASmallerMap() {
        assertThat(Samples.read(Samples.withYes(MAP, ">= 9"), sound().withLandscape(entries(9)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void everyStanceIsADecision() {
        for (Stance stance : Stance.values()) {
            assertThat(read(MAPPED, initiative("network").stance(stance)))
                    .isEqualTo(Reading.of(
                            Answer.YES, "1 of 1 other initiatives have a decision to join, link or stay apart"));
        }
    }

    @Test
    void anInitiativeWithoutADecisionFallsShort() {
        assertThat(read(MAPPED, initiative("network").stance(Stance.LINK), initiative("coalition")))
                .isEqualTo(Reading.of(
                                Score.between(0.5, 1),
                                "1 of 2 other initiatives have a decision to join, link or stay apart;"
                                        + " not recorded: Coalition")
                        .withUntold("landscape[coalition]"));
        assertThat(complete(initiative("network").stance(Stance.LINK), initiative("coalition")))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 other initiatives have a decision to join, link or stay apart;"
                                        + " without: Coalition")
                        .withShortfalls("landscape[coalition]"));
    }

    @Test
    void initiativesWithoutAnyDecisionAreAtLeastRecorded() {
        assertThat(complete(initiative("coalition")).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aSearchThatFoundNoInitiativeIsEnough() {
        assertThat(Samples.read(
                        MAPPED,
                        sound().withLandscape(entry("food-bank", LandscapeKind.SERVICE)
                                        .build())
                                .withComplete(Section.LANDSCAPE)))
                .isEqualTo(Reading.of(Answer.YES, "a search found no other initiative"));
        assertThat(Samples.read(MAPPED, Samples.bare()).score()).isEqualTo(Score.FULL);
    }

    @Test
    void withoutASearchNobodyCanTellWhetherThereAreInitiatives() {
        assertThat(read(MAPPED, entry("food-bank", LandscapeKind.SERVICE)))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no other initiative recorded"));
    }

    @Test
    void anEntryWithoutAKindMayBeAnInitiative() {
        assertThat(read(MAPPED, unknownKind("club")))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no other initiative recorded; of unknown kind: Club")
                        .withUntold("landscape[club]"));
        assertThat(read(MAPPED, initiative("network").stance(Stance.LINK), unknownKind("club")))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("landscape[club]")
                        .counted("1 of 1 other initiatives have a decision to join, link or stay apart;"
                                + " not recorded whether among them: Club")
                        .build());
    }

    private static LandscapeEntry.Builder initiative(String id) {
        return entry(id, LandscapeKind.INITIATIVE);
    }

    private static LandscapeEntry.Builder unknownKind(String id) {
        return initiative(id).kind(Optional.empty());
    }

    private static Reading complete(LandscapeEntry.Builder... entries) {
        return Samples.read(
                MAPPED,
                sound().withLandscape(List.of(entries).stream()
                                .map(LandscapeEntry.Builder::build)
                                .toList())
                        .withComplete(Section.LANDSCAPE));
    }

    private static Reading read(String criterion, LandscapeEntry.Builder... entries) {
        return Samples.read(
                criterion,
                sound().withLandscape(List.of(entries).stream()
                        .map(LandscapeEntry.Builder::build)
                        .toList()));
    }
}
