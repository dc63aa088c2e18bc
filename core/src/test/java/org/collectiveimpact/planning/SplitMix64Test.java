package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.laws.SameCases;
import org.junit.jupiter.api.Test;

@SameCases
class SplitMix64Test {

    @Test
    void theNumbersAreThoseOfThePublishedGenerator() {
        SplitMix64 generator = new SplitMix64(1234567);

        assertThat(LongStream.generate(generator::next).limit(5).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Property
    void theNumbersAreThoseOfTheGeneratorOfTheJdk(@ForAll long seed) {
        assertThat(new SplitMix64(seed).next()).isEqualTo(new SplittableRandom(seed).nextLong());
    }

    @Property
    void aWholeNumberIsBelowItsBound(@ForAll long seed, @ForAll @IntRange(min = 1) int bound) {
        assertThat(new SplitMix64(seed).below(bound)).isBetween(0, bound - 1);
    }

    @Property
    void theSharesOfASimplexAddUpToOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        double[] shares = new SplitMix64(seed).simplex(size);

        assertThat(shares).hasSize(size).doesNotContain(Double.NaN);
        assertThat(Arrays.stream(shares).allMatch(each -> each >= 0)).isTrue();
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    }

    /** The share of the first is above x with chance (1 - x) squared if all triples are equally likely. */
    @Test
    void allTriplesAreEquallyLikely() {
        SplitMix64 generator = new SplitMix64(1);
        int n = 20_000;

        double[] first =
                IntStream.range(0, n).mapToDouble(i -> generator.simplex(3)[0]).toArray();

        for (double x : new double[] {0.1, 0.3, 0.5, 0.7, 0.9}) {
            double expected = (1 - x) * (1 - x);
            double found = Arrays.stream(first).filter(each -> each > x).count() / (double) n;
            assertThat(found).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / n)));
        }
    }
}
