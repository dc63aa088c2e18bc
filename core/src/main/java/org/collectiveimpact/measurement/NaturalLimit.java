package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annual growth that is enough without a target, less near a limit that the value cannot pass.
 *
 * @param share how much of the published thresholds is left, from 0 to 1
 */
record NaturalLimit(double share) {

    private static final double ON_TRACK = 0.015;
    private static final double ENOUGH = 0.005;
    private static final double YEARS = 15;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static NaturalLimit of(Ground ground, BigDecimal baseline) {
        return new NaturalLimit(isLimited(ground) ? Math.min(1, within(baseline) / ON_TRACK) : 1);
    }

    /** Returns the rate that comes to the limit in fifteen years. */
    private static double within(BigDecimal baseline) {
        return GrowthRate.rate(baseline, WHOLE, YEARS);
    }

    /** A percentage that should rise, and of which nothing shows that it can pass the whole. */
    private static boolean isLimited(Ground ground) {
        boolean isPercentage =
                ground.indicator().unit().filter(Units::isPercentage).isPresent();
        return isPercentage
                && ground.sign() > 0
                && Stream.concat(ground.baselines().stream(), ground.latests().stream())
                        .allMatch(value -> value.signum() > 0 && value.compareTo(WHOLE) <= 0);
    }

    double onTrack() {
        return ON_TRACK * share;
    }

    double enough() {
        return ENOUGH * share;
    }

    Optional<String> remark() {
        return share == 1
                ? Optional.empty()
                : Optional.of("near the limit of 100, fast enough begins at " + InWords.percent(onTrack())
                        + " a year (engine default)");
    }
}
