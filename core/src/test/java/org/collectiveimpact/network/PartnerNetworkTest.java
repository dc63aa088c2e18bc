package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.collectiveimpact.network.Samples.activity;
import static org.collectiveimpact.network.Samples.ids;
import static org.collectiveimpact.network.Samples.initiative;
import static org.collectiveimpact.network.Samples.names;
import static org.collectiveimpact.network.Samples.network;
import static org.collectiveimpact.network.Samples.partners;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class PartnerNetworkTest {

    /** The backbone works with each of three others, two of which work together; a fourth works alone. */
    private static Initiative.Builder town() {
        return initiative()
                .partners(partners("clinic", "hub", "library", "museum", "school"))
                .activities(List.of(
                        activity("a", "hub", "clinic"),
                        activity("b", "hub", "school"),
                        activity("c", "hub", "library"),
                        activity("d", "school", "library"),
                        activity("e", "museum")))
                .backbone(Backbone.builder().organisations(ids("hub")).build())
                .addComplete(Section.ACTIVITIES);
    }

    private static final PartnerNetwork TOWN = network(town()).ties(Set.of(Tie.ACTIVITY));

    @Test
    void thePartsOfANetworkComeLargestFirst() {
        assertThat(TOWN.components().stream().map(Samples::names))
                .containsExactly(List.of("clinic", "hub", "library", "school"), List.of("museum"));
    }

    @Test
    void aPartnerWithoutATieIsUntied() {
        assertThat(names(TOWN.untied())).containsExactly("museum");
    }

    @Test
    void withoutAHubNobodyIsTakenOut() {
        assertThat(TOWN.dependenceOn(List.of()))
                .hasToString("without anybody 1 of 5 others have no recorded tie; none before: museum");
    }

    @Test
    void lessThanOneInCommonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOWN.bonds(0))
                .withMessage("atLeast: 0 (expected: 1 or more)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(town()).overlaps(0))
                .withMessage("partners: 0 (expected: 1 or more)");
    }

    @Test
    void densityIsTheShareOfPairsThatAreTied() {
        assertThat(TOWN.density()).hasValueCloseTo(0.4, within(1e-12));
    }

    @Test
    void centralizationIsTheSumOfDifferencesOverThatOfAStar() {
        // Degrees 1, 3, 2, 0, 2: differences 2 + 0 + 1 + 3 + 1 over 4 * 3.
        assertThat(TOWN.centralization()).hasValueCloseTo(7 / 12.0, within(1e-12));
    }

    @Test
    void thePartnerThatJoinsAnotherToTheRestIsAnArticulationPartner() {
        assertThat(names(TOWN.articulationPartners())).containsExactly("hub");
    }

    @Test
    void theOneMostOftenBetweenOthersStandsFirst() {
        assertThat(TOWN.standings().get(0))
                .hasToString("hub: tied to 3, betweenness 0.33, its network falls apart without it");
    }

    @Test
    void whoIsTiedToTheHubAloneDependsOnIt() {
        assertThat(TOWN.hubDependence())
                .get()
                .hasToString(
                        "without hub 2 of 4 others have no recorded tie; only through it: clinic; none before: museum");
    }

    @Test
    void theShareLeftWithoutATieIsOfTheOthers() {
        assertThat(TOWN.dependenceOn(ids("hub")).share()).hasValue(0.5);
    }

    @Test
    void withoutAHostNothingIsSaidOfTheBackbone() {
        assertThat(network(town().backbone(Backbone.builder().build())).ties().hubDependence())
                .isEmpty();
    }

    @Test
    void theTextTellsEachFigureWithItsMethodAndN() {
        assertThat(TOWN).hasToString("""
                        5 partners, 4 pairs tied by activity
                        density 0.40 (ties present over possible, n = 5); degree centralization 0.58 (Freeman 1978, n = 5)
                        1 component of size 4; 1 partner without a tie
                        holds together: hub: tied to 3, betweenness 0.33, its network falls apart without it
                        without hub 2 of 4 others have no recorded tie; only through it: clinic; none before: museum""");
    }

    @Test
    void whereMoreTiesArePossibleTheTextSaysSo() {
        assertThat(network(initiative()
                                .partners(partners("a", "b", "c"))
                                .addActivities(activity("x", "a", "b"), activity("y")))
                        .ties(Set.of(Tie.ACTIVITY)))
                .hasToString("""
                        3 partners, at least 1 pair tied by activity
                        density at least 0.33 (ties present over possible, n = 3, recorded ties); degree centralization \
                        0.50 (Freeman 1978, n = 3, recorded ties)
                        1 component of size 2; 1 partner without a recorded tie
                        not counted, as nobody wrote down who takes part, what it serves or whether it goes on: \
                        activities[y]""");
    }

    @Test
    void withoutARecordedTieThereAreNoFigures() {
        assertThat(network(initiative().partners(partners("a", "b"))).possibleTies(Set.of(Tie.ACTIVITY)))
                .hasToString("""
                        2 partners, no tie recorded by activity, if all goes on that may
                        not counted, as nobody wrote down who takes part, what it serves or whether it goes on: \
                        activities""");
    }

    @Test
    void fewPartnersHaveNoFigures() {
        PartnerNetwork alone = network(initiative().partners(partners("hub"))).ties();

        assertThat(alone.density()).isEmpty();
        assertThat(alone.centralization()).isEmpty();
        assertThat(alone.reinforcement()).isEmpty();
        assertThat(alone.standings()).isEmpty();
    }

    @Test
    void twoPartnersHaveADensityAndNoCentralization() {
        PartnerNetwork two = network(initiative().partners(partners("a", "b")).addActivities(activity("x", "a", "b")))
                .ties();

        assertThat(two.density()).hasValue(1);
        assertThat(two.centralization()).isEmpty();
        assertThat(two.betweenness().values()).containsExactly(0.0, 0.0);
    }

    @Test
    void bondsSayHowMuchTwoPartnersShare() {
        PartnerNetwork network = network(initiative()
                        .partners(partners("a", "b", "c"))
                        .addActivities(activity("x", "a", "b"), activity("y", "b", "a", "c")))
                .ties(Set.of(Tie.ACTIVITY));

        assertThat(network.bonds(1)).map(Bond::toString).containsExactly("a - b: 2", "a - c: 1", "b - c: 1");
        assertThat(network.bonds(2)).map(Bond::toString).containsExactly("a - b: 2");
    }

    @Test
    void anActivityWithoutAStatusTiesNobodyForCertain() {
        Activity perhaps = activity("x", "a", "b").withStatus(java.util.Optional.empty());
        ActivityNetwork network =
                network(initiative().partners(partners("a", "b")).addActivities(perhaps));

        assertThat(network.ties(Set.of(Tie.ACTIVITY)).size()).isZero();
        assertThat(network.ties(Set.of(Tie.ACTIVITY)).untold()).containsExactly("activities[x]");
        assertThat(network.possibleTies(Set.of(Tie.ACTIVITY)).size()).isOne();
        assertThat(network.possibleTies(Set.of(Tie.ACTIVITY)).untold()).isEmpty();
    }
}
