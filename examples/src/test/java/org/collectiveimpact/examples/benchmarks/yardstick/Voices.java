package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;

/**
 * What people say of a criterion, the newest answer of each: those of the initiative, those from outside, and both.
 *
 * @param bounds what it comes to
 * @param words who says what
 */
record Voices(Bounds bounds, String words) {

    private static final Voices SILENT = new Voices(Bounds.UNKNOWN, "");
    private static final int MONTHS = 36;
    private static final double AGREEMENT = 0.7;
    private static final double HAIR = 1e-9;

    /** The variance of no, partly and yes, each as often as the others. */
    private static final double BY_LOT = 1.0 / 6;

    static Voices of(Row row, List<Attestation> attestations, LocalDate asOf) {
        if (attestations.isEmpty()) {
            return SILENT;
        }
        List<Attestation> newest = newest(attestations, asOf);
        StringBuilder words = new StringBuilder();
        Bounds inside = of(row, newest, asOf, RaterKind.SELF, words);
        Bounds outside = of(row, newest, asOf, RaterKind.EXTERNAL, words);
        return new Voices(both(inside, outside), words.toString());
    }

    /** Silence is told from a full contradiction by being the very constant. */
    private static Bounds both(Bounds inside, Bounds outside) {
        if (outside == Bounds.UNKNOWN || (!outside.applies() && inside != Bounds.UNKNOWN)) {
            return inside;
        }
        if (inside == Bounds.UNKNOWN || !inside.applies()) {
            return outside;
        }
        return new Bounds(Math.min(inside.low(), outside.low()), Math.max(inside.high(), outside.high()), true);
    }

    private static Bounds of(Row row, List<Attestation> newest, LocalDate asOf, RaterKind kind, StringBuilder words) {
        double[] values = new double[newest.size()];
        int count = 0;
        boolean isInapplicable = false;
        for (Attestation each : newest) {
            if (each.rater().kind() != kind) {
                continue;
            }
            words.append("; ")
                    .append(each.answer())
                    .append(" says ")
                    .append(each.rater().person().or(each.rater()::organisation).orElse("somebody"))
                    .append(", ")
                    .append(each.date());
            if (isStale(row, each, asOf)) {
                words.append(", out of date");
            } else if (each.answer() == Answer.NOT_APPLICABLE) {
                isInapplicable |=
                        row.mayNotApply() && Data.isWritten(each.reason()) && Data.isWritten(each.decidedBy());
            } else if (each.answer() != Answer.UNKNOWN) {
                values[count++] = each.answer() == Answer.YES ? 1 : each.answer() == Answer.PARTLY ? 0.5 : 0;
            }
        }
        if (count > 0) {
            return together(Arrays.copyOf(values, count));
        }
        return isInapplicable ? Bounds.NOT_APPLICABLE : Bounds.UNKNOWN;
    }

    private static boolean isStale(Row row, Attestation each, LocalDate asOf) {
        if (each.answer() == Answer.NOT_APPLICABLE && each.reviewOn().isPresent()) {
            return asOf.isAfter(each.reviewOn().get());
        }
        return !row.keepsAnswers() && each.date().plusMonths(MONTHS).isBefore(asOf);
    }

    /** The median of those who agree; the lowest to the highest of those who do not. */
    private static Bounds together(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        double mean = 0;
        for (double value : values) {
            mean += value / n;
        }
        double variance = 0;
        for (double value : values) {
            variance += n == 1 ? 0 : (value - mean) * (value - mean) / (n - 1);
        }
        if (1 - variance / BY_LOT < AGREEMENT - HAIR) {
            return new Bounds(values[0], values[n - 1], true);
        }
        double median = (values[(n - 1) / 2] + values[n / 2]) / 2;
        return new Bounds(median, median, true);
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
