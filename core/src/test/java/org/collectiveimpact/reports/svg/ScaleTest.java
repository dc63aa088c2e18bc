package org.collectiveimpact.reports.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void aScaleBeginsAtZeroIfThatIsNotFarBelow() {
        assertThat(Scale.round(List.of(18.1, 52.0), 0, 100, 5)).isEqualTo(new Scale(0, 60, 0, 100));
    }

    @Test
    void aScaleOfHighValuesThatAreCloseBeginsBelowThem() {
        assertThat(Scale.round(List.of(86.0, 94.0), 0, 100, 5)).isEqualTo(new Scale(86, 94, 0, 100));
    }

    @Test
    void oneValueHasAScaleToo() {
        assertThat(Scale.round(List.of(0.0), 0, 100, 5)).isEqualTo(new Scale(0, 0.2, 0, 100));
    }

    @Test
    void ticksAreRound() {
        assertThat(new Scale(2003.7, 2016.2, 0, 100).ticks(6)).containsExactly(2005.0, 2010.0, 2015.0);
    }

    @Test
    void aScaleOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale(1, 1, 0, 100))
                .withMessage("scale: 1.0 to 1.0 (expected: low < high, both finite)");
    }
}
