package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.collectiveimpact.network.Samples.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Networks of which the figures are published. */
class PublishedNetworksTest {

    /** Which of the 14 events each of the 18 women went to: Davis, Gardner and Gardner, "Deep South" (1941). */
    private static final List<String> SOUTHERN_WOMEN = List.of(
            "1 2 3 4 5 6 8 9",
            "1 2 3 5 6 7 8",
            "2 3 4 5 6 7 8 9",
            "1 3 4 5 6 7 8",
            "3 4 5 7",
            "3 5 6 8",
            "5 6 7 8",
            "6 8 9",
            "5 7 8 9",
            "7 8 9 12",
            "8 9 10 12",
            "8 9 10 12 13 14",
            "7 8 9 10 12 13 14",
            "6 7 9 10 11 12 13 14",
            "7 8 10 11 12",
            "8 9",
            "9 11",
            "9 11");

    /** Who is tied to whom, each once, in the karate club of Zachary (1977), counted from 0. */
    private static final List<String> KARATE_CLUB = List.of(
            "0: 1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31",
            "1: 2 3 7 13 17 19 21 30",
            "2: 3 7 8 9 13 27 28 32",
            "3: 7 12 13",
            "4: 6 10",
            "5: 6 10 16",
            "6: 16",
            "8: 30 32 33",
            "9: 33",
            "13: 33",
            "14: 32 33",
            "15: 32 33",
            "18: 32 33",
            "19: 33",
            "20: 32 33",
            "22: 32 33",
            "23: 25 27 29 32 33",
            "24: 25 27 31",
            "25: 31",
            "26: 29 33",
            "27: 33",
            "28: 31 33",
            "29: 32 33",
            "30: 32 33",
            "31: 32 33",
            "32: 33");

    /** As networkx computes it for the ties of the karate club, in the order of its members. */
    private static final double[] KARATE_BETWEENNESS = {
        0.43763528138528146,
        0.053936688311688304,
        0.14365680615680618,
        0.011909271284271283,
        0.0006313131313131313,
        0.02998737373737374,
        0.029987373737373736,
        0,
        0.055926827801827804,
        0.0008477633477633477,
        0.0006313131313131313,
        0,
        0,
        0.04586339586339586,
        0,
        0,
        0,
        0,
        0,
        0.03247504810004811,
        0,
        0,
        0,
        0.017613636363636363,
        0.0022095959595959595,
        0.0038404882154882154,
        0,
        0.02233345358345358,
        0.0017947330447330447,
        0.0029220779220779218,
        0.014411976911976914,
        0.13827561327561325,
        0.14524711399711399,
        0.30407497594997596
    };

    private static PartnerNetwork southernWomen() {
        List<int[]> events = new ArrayList<>();
        for (int event = 1; event <= 14; event++) {
            String wanted = String.valueOf(event);
            events.add(IntStream.range(0, SOUTHERN_WOMEN.size())
                    .filter(woman ->
                            List.of(SOUTHERN_WOMEN.get(woman).split(" ")).contains(wanted))
                    .toArray());
        }
        return ties(18, events);
    }

    private static PartnerNetwork karateClub() {
        List<int[]> pairs = KARATE_CLUB.stream()
                .flatMap(line -> {
                    String[] sides = line.split(": ");
                    return Stream.of(sides[1].split(" "))
                            .map(other -> new int[] {Integer.parseInt(sides[0]), Integer.parseInt(other)});
                })
                .toList();
        return ties(34, pairs);
    }

    private static PartnerNetwork star(int points) {
        return ties(
                points + 1,
                IntStream.rangeClosed(1, points).mapToObj(i -> new int[] {0, i}).toList());
    }

    @Test
    void aStarHasACentralizationOfOneAndItsCentreABetweennessOfOne() {
        assertThat(star(5).centralization()).hasValue(1);
        assertThat(star(5).betweenness().values()).containsExactly(1.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void aCircleHasNoCentre() {
        PartnerNetwork circle = ties(
                5,
                IntStream.range(0, 5).mapToObj(i -> new int[] {i, (i + 1) % 5}).toList());

        assertThat(circle.centralization()).hasValue(0);
        assertThat(circle.articulationPartners()).isEmpty();
    }

    @Test
    void theBetweennessOfTheKarateClubIsThatOfNetworkx() {
        assertThat(karateClub().betweenness().values().stream()
                        .mapToDouble(each -> each)
                        .toArray())
                .containsExactly(KARATE_BETWEENNESS, within(1e-14));
    }

    @Test
    void theKarateClubHangsOnItsInstructor() {
        assertThat(karateClub().size()).isEqualTo(78);
        assertThat(Samples.names(karateClub().articulationPartners())).containsExactly(Samples.partner(0));
    }

    @Test
    void theReinforcementOfTheSouthernWomenIsThatOfRobinsAndAlexander() {
        assertThat(southernWomen().reinforcement()).hasValueCloseTo(0.468, within(0.0005));
    }

    @Test
    void theWomenShareAsManyEventsAsInTheMatrixOfBreiger() {
        List<Bond> bonds = southernWomen().bonds(1);

        assertThat(bonds.subList(0, 8)).map(Bond::shared).containsExactly(6, 7, 6, 3, 4, 3, 3, 3);
        assertThat(southernWomen().untied()).isEmpty();
    }

    @Test
    void aRowOfFiveBreaksAtEachInnerOne() {
        PartnerNetwork row = ties(
                5, IntStream.range(0, 4).mapToObj(i -> new int[] {i, i + 1}).toList());

        assertThat(Samples.names(row.articulationPartners()))
                .containsExactly(Samples.partner(1), Samples.partner(2), Samples.partner(3));
    }
}
