package org.collectiveimpact.measurement;

import java.util.Optional;

/** What the text of a unit says about the values in it. */
final class Units {

    private Units() {}

    /** Whether values are percentages of a whole, so that differences are percentage points. */
    static boolean isPercentage(String unit) {
        return unit.equals("%") || unit.equals("percent") || unit.startsWith("% of ") || unit.startsWith("percent of ");
    }

    /** Whether values are changes, such as "percent change since 2018", which may be negative. */
    static boolean isChange(String unit) {
        return unit.contains("change");
    }

    /** Returns a unit as it follows a number, with a blank before it. */
    static String after(Optional<String> unit) {
        return unit.map(text -> " " + text).orElse("");
    }
}
