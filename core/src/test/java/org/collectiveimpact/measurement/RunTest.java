package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void onlyTheLastChangesThatWentOneWayCount() {
        assertThat(Run.of(new double[] {1, 2, 5, 4, 3})).contains(new Run(2, Move.DOWN));
        assertThat(Run.of(new double[] {1, 2, 3})).contains(new Run(2, Move.UP));
        assertThat(Run.of(new double[] {1, 2, 2, 2})).contains(new Run(2, Move.LEVEL));
        assertThat(Run.of(new double[] {2, 2, 3})).contains(new Run(1, Move.UP));
    }

    @Test
    void onePointHoldsNoChange() {
        assertThat(Run.of(new double[] {1})).isEmpty();
        assertThat(Run.of(new double[0])).isEmpty();
    }

    @Test
    void itReadsAsASentence() {
        assertThat(new Run(1, Move.LEVEL)).hasToString("last change level");
        assertThat(new Run(3, Move.UP)).hasToString("last 3 changes up");
    }
}
