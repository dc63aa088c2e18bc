package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void theEndsAreInside() {
        var interval = new Interval(1, 2);

        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(Math.nextDown(1.0))).isFalse();
        assertThat(interval.contains(Math.nextUp(2.0))).isFalse();
    }

    @Test
    void endsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(2, 1))
                .withMessage("interval: 2.0 to 1.0 (expected: low <= high)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(Double.NaN, 1))
                .withMessage("interval: NaN to 1.0 (expected: low <= high)");
    }

    @Test
    void whatIsOutsideTheLimitsComesToTheNearestEnd() {
        assertThat(new Interval(-5, 30).cutAt(Interval.PERCENTAGE)).isEqualTo(new Interval(0, 30));
        assertThat(new Interval(-5, -1).cutAt(Interval.NOT_NEGATIVE)).isEqualTo(new Interval(0, 0));
        assertThat(new Interval(-5, -1).cutAt(Interval.ALL)).isEqualTo(new Interval(-5, -1));
    }

    @Test
    void itReadsAsARange() {
        assertThat(new Interval(1.5, 2)).hasToString("1.5 to 2");
        assertThat(Interval.NOT_NEGATIVE).hasToString("0 to any");
    }

    @Test
    void aPercentageOfAWholeIsFromZeroToAHundred() {
        assertThat(Interval.ofUnit("%")).isEqualTo(Interval.PERCENTAGE);
        assertThat(Interval.ofUnit("percent of births")).isEqualTo(Interval.PERCENTAGE);
        assertThat(Interval.ofUnit("percent change since 2010")).isEqualTo(Interval.ALL);
        assertThat(Interval.ofUnit("births per 1,000")).isEqualTo(Interval.ALL);
    }
}
