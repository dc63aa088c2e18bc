package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.collectiveimpact.laws.SameCases;
import org.junit.jupiter.api.Test;

@SameCases
class PolynomialProperties {

    @Property
    void theSignChangesWhereThePolynomialWasMadeToChangeIt(
            @ForAll @Size(min = 1, max = 5) @UniqueElements List<@IntRange(min = -20, max = 20) Integer> roots,
            @ForAll @IntRange(min = 1, max = 9) int factor) {
        Polynomial polynomial =
                roots.stream().map(root -> Polynomial.of(-root, 1)).reduce(Polynomial.of(factor), Polynomial::times);
        List<Integer> above = roots.stream().filter(root -> root > 0).sorted().toList();

        List<Double> found = polynomial.signChanges();

        assertThat(found).hasSameSizeAs(above);
        for (int i = 0; i < above.size(); i++) {
            assertThat(found.get(i)).isCloseTo(above.get(i), within(1e-7));
        }
    }

    @Test
    void aConstantNeverChangesItsSign() {
        assertThat(Polynomial.of(3).minus(Polynomial.of(3)).signChanges()).isEmpty();
    }
}
