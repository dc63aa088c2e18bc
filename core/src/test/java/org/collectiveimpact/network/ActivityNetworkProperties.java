package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.network.AnyNetwork.Learning;

/** Laws of what is certain and what nobody can tell. */
@SameCases
class ActivityNetworkProperties {

    private static final Set<Tie> KINDS = EnumSet.of(Tie.ACTIVITY, Tie.STRATEGY);

    @Provide
    Arbitrary<Learning> learning() {
        return AnyNetwork.learning();
    }

    @Property
    void whatIsCertainStaysCertain(@ForAll("learning") Learning learning) {
        List<Coverage<?>> before = coverages(network(learning.before()));
        List<Coverage<?>> after = coverages(network(learning.after()));

        for (int i = 0; i < before.size(); i++) {
            Coverage<?> old = before.get(i);
            Coverage<?> now = after.get(i);
            assertThat(Collections.disjoint(names(old.covered()), names(now.uncovered(), now.untold())))
                    .as("%s, then %s", old, now)
                    .isTrue();
            assertThat(Collections.disjoint(names(old.uncovered()), names(now.covered(), now.untold())))
                    .as("%s, then %s", old, now)
                    .isTrue();
        }
    }

    @Property
    void whatOverlapsForCertainStaysAnOverlap(@ForAll("learning") Learning learning) {
        assertThat(shared(network(learning.after()))).containsAll(shared(network(learning.before())));
    }

    @Property
    void whatMayNotOverlapNeverDoes(@ForAll("learning") Learning learning) {
        ActivityNetwork before = network(learning.before());
        Set<String> possible = names(before.overlaps().untold());
        before.overlaps().certain().forEach(overlap -> possible.addAll(names(overlap.activities())));

        network(learning.after())
                .overlaps()
                .certain()
                .forEach(overlap -> assertThat(Collections.disjoint(names(overlap.activities()), possible))
                        .isFalse());
    }

    @Property
    void aLoopStaysALoopOrGrows(@ForAll("learning") Learning learning) {
        List<Set<String>> after = loops(network(learning.after()));

        assertThat(loops(network(learning.before())))
                .allSatisfy(loop ->
                        assertThat(after).anySatisfy(each -> assertThat(each).containsAll(loop)));
    }

    @Property
    void whoWorksOnAGoalForCertainStays(@ForAll("learning") Learning learning) {
        List<SectorMix> before = network(learning.before()).sectorMixes();
        List<SectorMix> after = network(learning.after()).sectorMixes();

        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).partners()).containsAll(before.get(i).partners());
            if (!before.get(i).isOpen()) {
                assertThat(names(before.get(i).partners(), before.get(i).perhaps()))
                        .containsAll(names(after.get(i).partners(), after.get(i).perhaps()));
            }
        }
    }

    @Property
    void aCertainTieStays(@ForAll("learning") Learning learning) {
        assertThat(ties(network(learning.after()).ties(KINDS)))
                .containsAll(ties(network(learning.before()).ties(KINDS)));
    }

    @Property
    void certainTiesAreAmongThePossible(@ForAll("learning") Learning learning) {
        assertThat(ties(network(learning.before()).possibleTies(KINDS)))
                .containsAll(ties(network(learning.before()).ties(KINDS)));
    }

    @Property
    void theOrderOfElementsDoesNotMatter(@ForAll("learning") Learning learning, @ForAll Random random) {
        Initiative initiative = learning.before();
        Initiative shuffled = initiative
                .withPartners(shuffled(initiative.partners(), random))
                .withStrategies(shuffled(initiative.strategies(), random))
                .withActivities(shuffled(initiative.activities(), random));
        List<Coverage<?>> one = coverages(network(initiative));
        List<Coverage<?>> other = coverages(network(shuffled));

        for (int i = 0; i < one.size(); i++) {
            assertThat(names(other.get(i).covered())).isEqualTo(names(one.get(i).covered()));
            assertThat(names(other.get(i).untold())).isEqualTo(names(one.get(i).untold()));
        }
        assertThat(network(shuffled).sectorMixes())
                .isEqualTo(network(initiative).sectorMixes());
        assertThat(shared(network(shuffled))).isEqualTo(shared(network(initiative)));
        assertThat(loops(network(shuffled))).containsExactlyInAnyOrderElementsOf(loops(network(initiative)));
        assertThat(network(shuffled).ties())
                .hasToString(network(initiative).ties().toString());
    }

    private static ActivityNetwork network(Initiative initiative) {
        return ActivityNetwork.of(initiative, Samples.AS_OF);
    }

    private static List<Coverage<?>> coverages(ActivityNetwork network) {
        return List.of(
                network.goals(),
                network.strategies(),
                network.indicators(),
                network.activities(),
                network.partners(),
                network.cells(),
                network.tiedWithoutBackbone(KINDS).orElseThrow());
    }

    private static Set<Overlap.Shared> shared(ActivityNetwork network) {
        return network.overlaps().certain().stream().map(Overlap::shared).collect(Collectors.toSet());
    }

    private static List<Set<String>> loops(ActivityNetwork network) {
        return network.reinforcementLoops().certain().stream()
                .map(loop -> names(loop.activities()))
                .toList();
    }

    private static Set<String> ties(PartnerNetwork network) {
        return network.bonds(1).stream()
                .map(bond -> bond.a().id() + " " + bond.b().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<?>... lists) {
        return Stream.of(lists).flatMap(List::stream).map(Words::name).collect(Collectors.toSet());
    }

    private static <E> List<E> shuffled(List<E> elements, Random random) {
        List<E> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
