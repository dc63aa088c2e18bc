package org.collectiveimpact.reports.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.collectiveimpact.laws.SameCases;

/** Laws of {@link Scale}, whatever the values. */
@SameCases
class ScaleProperties {

    private static final double MOST = 1e12;

    @Property
    void aRoundScaleHoldsAllValuesAndItsTicks(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -MOST, max = MOST) Double> values) {
        Scale scale = Scale.round(values, 200, 10, 5);
        double hair = 1e-9 * (scale.high() - scale.low());

        assertThat(values).allSatisfy(value -> assertThat(value).isBetween(scale.low() - hair, scale.high() + hair));
        assertThat(scale.ticks(6))
                .hasSizeBetween(2, 7)
                .allSatisfy(tick -> assertThat(tick).isBetween(scale.low() - hair, scale.high() + hair));
    }

    @Property
    void theEndsOfTheValuesAreTheEndsOfTheLineAndNothingLiesBeyond(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double width,
            @ForAll @DoubleRange(min = -3e6, max = 3e6) double value) {
        Scale scale = new Scale(low, low + width, 200, 10);

        assertThat(scale.at(low)).isEqualTo(200);
        assertThat(scale.at(low + width)).isCloseTo(10, within(1e-9));
        assertThat(scale.at(value)).isBetween(10 - 1e-9, 200.0);
    }
}
