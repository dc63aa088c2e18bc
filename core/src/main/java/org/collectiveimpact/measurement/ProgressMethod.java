package org.collectiveimpact.measurement;

/** A published way of saying how far an indicator has come. */
public enum ProgressMethod {
    /**
     * The share of the way from the baseline to the target that is behind: (latest - baseline) / (target - baseline),
     * which Healthy People calls the percentage of targeted change achieved.
     *
     * <p>The verdicts are those of Healthy People 2020 for figures without standard errors: target met; improving, with
     * at least 10 % of the way; getting worse, if the value moved away from the target by at least 10 % of its
     * baseline; little change for anything between. Where the baseline had met the target already, the share is not
     * assessed.
     *
     * <p>Source: National Center for Health Statistics, "Healthy People 2020 Final Progress Table", note 1; Talih and
     * Huang, "Measuring Progress Toward Target Attainment and the Elimination of Health Disparities in Healthy People
     * 2020", Healthy People Statistical Notes 27 (2016).
     */
    SHARE_OF_WAY("share of the way from baseline to target"),

    /**
     * The actual against the required compound annual growth rate. With a target, the ratio of the two: on track from
     * 95 %, acceleration needed from 60 %, limited progress from 0 %, deterioration below. Without one, the actual rate
     * in the wanted direction: on track from 1.5 % a year, acceleration needed from 0.5 %, limited progress from 0 %,
     * deterioration below. A target that is met is met, whatever the rate.
     *
     * <p>Without a target, a percentage that should rise cannot pass 100: where the baseline is so near that 1.5 % a
     * year would pass it within fifteen years, the thresholds above 0 % shrink. The source states that aim, but its
     * factor only as a picture; here the first threshold becomes the rate that would just reach 100 in fifteen years,
     * and the second shrinks with it (an engine default). A baseline at the limit is on track while it does not fall.
     *
     * <p>The rate needs values that are all above or all below zero. The source puts 0.001 in the place of a baseline or
     * target of zero; since that number would decide the answer, there is no call here.
     *
     * <p>Source: Statistics Canada, "Progress Measurement Methodology for the Sustainable Development Goals", as adopted
     * by Open SDG 2.4, after the method of Eurostat's monitoring reports.
     */
    GROWTH_RATE("actual against required annual growth rate"),

    /**
     * How much the value has to change each year from the latest figure on to meet the target on its date, beside how
     * much it has changed each year since the baseline. The one verdict is that the target is met.
     *
     * <p>Arithmetic alone: the straight line from the latest figure to the target.
     */
    POINTS_PER_YEAR("change per year needed from the latest figure on");

    private final String words;

    ProgressMethod(String words) {
        this.words = words;
    }

    /** Returns the method in words, such as "share of the way from baseline to target". */
    public String words() {
        return words;
    }
}
