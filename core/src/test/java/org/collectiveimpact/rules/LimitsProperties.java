package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Bound.Comparison;

/** Laws of bounds and limits, whatever the numbers. */
@SameCases
class LimitsProperties {

    @Property
    void aBoundIsReadAsItIsWritten(@ForAll("bounds") Bound bound) {
        assertThat(Bound.parse(bound.toString())).isEqualTo(bound);
    }

    @Property
    void whateverTheQuantityTurnsOutToBeItsAnswerLiesBetween(
            @ForAll("limits") Limits limits,
            @ForAll @IntRange(max = 12) int least,
            @ForAll @IntRange(max = 12) int more) {
        Score between = limits.between(least, least + more);

        assertThat(IntStream.rangeClosed(least, least + more).mapToObj(each -> Score.of(limits.answer(each))))
                .allMatch(each -> between.low() <= each.low() && each.high() <= between.high())
                .anyMatch(each -> each.low() == between.low())
                .anyMatch(each -> each.high() == between.high());
    }

    @Provide
    Arbitrary<Bound> bounds() {
        return Combinators.combine(
                        Arbitraries.of(Comparison.values()),
                        Arbitraries.doubles().between(0, 1e9).ofScale(6))
                .as(Bound::new);
    }

    /** Both bounds look the same way, and partly begins no later than yes. */
    @Provide
    Arbitrary<Limits> limits() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 12);
        return Combinators.combine(Arbitraries.of(Comparison.values()), number, number)
                .as((comparison, one, other) -> {
                    boolean rises = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
                    int strict = rises ? Math.max(one, other) : Math.min(one, other);
                    return Limits.builder()
                            .yes(new Bound(comparison, strict))
                            .partly(new Bound(comparison, one + other - strict))
                            .build();
                });
    }
}
