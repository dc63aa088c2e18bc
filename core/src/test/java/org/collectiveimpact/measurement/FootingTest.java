package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootingTest {

    @Test
    void pointsArePutInOrder() {
        assertThat(new Footing("drift", List.of(Yearly.in(2007, 1), Yearly.in(2006, 2))).points())
                .containsExactly(Yearly.in(2006, 2), Yearly.in(2007, 1));
    }

    @Test
    void twoPointsAtOneTimeAreRefused() {
        List<Point> points = List.of(Yearly.in(2006, 1), Yearly.in(2006, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Footing("drift", points))
                .withMessage("points: two at 2006.5 (expected: at most one at a time)");
    }

    @Test
    void itSaysMethodNumberAndPeriod() {
        assertThat(new Footing("drift", Yearly.from(2006, 1, 2, 3))).hasToString("drift, 3 figures, 2006-2008");
    }

    @Test
    void onePointHasOneYear() {
        assertThat(new Footing("drift", Yearly.from(2006, 1))).hasToString("drift, 1 figure, 2006");
    }

    @Test
    void noPointsHaveNoPeriod() {
        var nothing = new Footing("drift", List.of());

        assertThat(nothing).hasToString("drift, 0 figures");
        assertThat(nothing.from()).isEmpty();
        assertThat(nothing.to()).isEmpty();
    }
}
