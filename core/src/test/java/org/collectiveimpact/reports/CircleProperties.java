package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.PartnerId;

/** Laws of {@link Circle}, however many partners there are and whatever ties them. */
@SameCases
class CircleProperties {

    @Property(tries = 200)
    void noPartnerTouchesAnotherAndAllFitTheSheet(
            @ForAll @IntRange(min = 2, max = 90) int partners, @ForAll List<Integer> ties) {
        Circle circle = circle(partners, ties);

        for (int i = 0; i < partners; i++) {
            assertThat(Math.abs(circle.x(i)) + circle.partner()).isLessThan(152);
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot(circle.x(i) - circle.x(j), circle.y(i) - circle.y(j));
                assertThat(apart).isGreaterThanOrEqualTo(2 * circle.partner());
            }
        }
        assertThat(circle.partner()).isGreaterThan(3);
    }

    @Property(tries = 200)
    void eachPartnerStandsOnceAndTheFirstAtTheTop(
            @ForAll @IntRange(min = 2, max = 30) int partners, @ForAll List<Integer> ties) {
        Circle circle = circle(partners, ties);

        assertThat(circle.order()).containsExactlyInAnyOrderElementsOf(ids(partners));
        assertThat(circle.order().get(0)).isEqualTo(PartnerId.of("p-1"));
        assertThat(circle.x(0)).isEqualTo(0);
        assertThat(circle.y(0)).isEqualTo(-circle.radius());
    }

    private static Circle circle(int partners, List<Integer> ties) {
        Map<PartnerId, Set<PartnerId>> tied = new LinkedHashMap<>();
        ids(partners).forEach(id -> tied.put(id, new LinkedHashSet<>()));
        for (int i = 1; i < ties.size(); i++) {
            PartnerId one = id(Math.floorMod(ties.get(i - 1), partners));
            PartnerId other = id(Math.floorMod(ties.get(i), partners));
            if (!one.equals(other)) {
                tied.get(one).add(other);
                tied.get(other).add(one);
            }
        }
        return Circle.of(ids(partners), tied, PartnerId.of("p-1"));
    }

    private static List<PartnerId> ids(int partners) {
        return IntStream.range(0, partners).mapToObj(CircleProperties::id).toList();
    }

    private static PartnerId id(int number) {
        return PartnerId.of("p-" + number);
    }
}
