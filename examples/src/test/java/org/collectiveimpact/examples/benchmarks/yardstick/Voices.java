package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;

/**
 * What people say of a criterion: the newest answer of each.
 *
 * @param bounds what it comes to
 * @param words who says what
 */
record Voices(Bounds bounds, String words) {

    static Voices of(List<Attestation> attestations, LocalDate asOf) {
        List<Attestation> newest = newest(attestations, asOf);
        StringBuilder words = new StringBuilder();
        double low = 1;
        double high = 0;
        boolean isInapplicable = false;
        for (Attestation each : newest) {
            words.append("; ")
                    .append(each.answer())
                    .append(" says ")
                    .append(each.rater().person().or(each.rater()::organisation).orElse("somebody"))
                    .append(", ")
                    .append(each.date());
            if (each.answer() == Answer.NOT_APPLICABLE) {
                isInapplicable |= holds(each, asOf);
            } else if (each.answer() != Answer.UNKNOWN) {
                double value = each.answer() == Answer.YES ? 1 : each.answer() == Answer.PARTLY ? 0.5 : 0;
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        Bounds silent = isInapplicable ? Bounds.NOT_APPLICABLE : Bounds.UNKNOWN;
        return new Voices(low > high ? silent : new Bounds(low, high, true), words.toString());
    }

    private static boolean holds(Attestation attestation, LocalDate asOf) {
        boolean hasReason = Data.isWritten(attestation.reason());
        boolean isDue = attestation.reviewOn().isPresent()
                && asOf.isAfter(attestation.reviewOn().get());
        return hasReason && !isDue;
    }

    private static List<Attestation> newest(List<Attestation> attestations, LocalDate asOf) {
        Map<Rater, LocalDate> last = new HashMap<>();
        for (Attestation each : attestations) {
            if (!each.date().isAfter(asOf)) {
                last.merge(each.rater(), each.date(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        List<Attestation> newest = new ArrayList<>();
        for (Attestation each : attestations) {
            if (each.date().equals(last.get(each.rater()))) {
                newest.add(each);
            }
        }
        return newest;
    }
}
