package org.collectiveimpact.model;

import java.time.Period;

/** How often something happens. */
public enum Frequency {
    /** Every day. */
    DAILY("P1D"),

    /** Every week. */
    WEEKLY("P7D"),

    /** Every other week. */
    EVERY_TWO_WEEKS("P14D"),

    /** Every month. */
    MONTHLY("P1M"),

    /** Every other month. */
    EVERY_TWO_MONTHS("P2M"),

    /** Four times a year. */
    QUARTERLY("P3M"),

    /** Every half-year. */
    TWICE_A_YEAR("P6M"),

    /** Every year. */
    YEARLY("P1Y"),

    /** Every other year. */
    EVERY_TWO_YEARS("P2Y"),

    /** Every third year. */
    EVERY_THREE_YEARS("P3Y"),

    /** Every fifth year. */
    EVERY_FIVE_YEARS("P5Y"),

    /** Every tenth year. */
    EVERY_TEN_YEARS("P10Y");

    private final Period period;

    Frequency(String period) {
        this.period = Period.parse(period);
    }

    /** Returns the time from one occurrence to the next. */
    public Period period() {
        return period;
    }
}
