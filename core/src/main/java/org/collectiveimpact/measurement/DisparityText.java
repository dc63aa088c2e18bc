package org.collectiveimpact.measurement;

import java.util.Optional;
import org.collectiveimpact.measurement.Disparity.Tendency;

/** A disparity in words, one line for each period. */
final class DisparityText {

    private DisparityText() {}

    static String of(Disparity disparity) {
        StringBuilder text = new StringBuilder(disparity.indicator().toString())
                .append(", ")
                .append(disparity.group())
                .append(" against ")
                .append(disparity.reference())
                .append(", difference and ratio: ")
                .append(disparity.why().map(why -> "no gap, for " + why).orElseGet(() -> tendencies(disparity)))
                .append(" (")
                .append(InWords.count(disparity.n(), "period"));
        disparity.period().ifPresent(period -> text.append(", ").append(period));
        text.append(")");
        disparity.gaps().forEach(gap -> text.append("\n  ").append(gap));
        disparity.remarks().forEach(remark -> text.append("\n  ").append(remark));
        return text.toString();
    }

    private static String tendencies(Disparity disparity) {
        String text = "the difference " + word(disparity.absolute()) + ", the ratio " + word(disparity.relative());
        return disparity.isAmbiguous() ? text + ", and which of them counts is a choice" : text;
    }

    private static String word(Optional<Tendency> tendency) {
        return tendency.map(DisparityText::word).orElse("has no second period");
    }

    private static String word(Tendency tendency) {
        return switch (tendency) {
            case NARROWS -> "narrows";
            case SAME -> "stays the same";
            case WIDENS -> "widens";
            case OPEN -> "may have gone either way";
        };
    }
}
