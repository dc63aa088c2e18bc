package org.collectiveimpact.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Progress in words: what, by which method, from how many figures, and why there is no number. */
final class ProgressText {

    private ProgressText() {}

    static String of(Progress progress) {
        StringBuilder text = new StringBuilder(progress.indicator().toString());
        progress.target().ifPresent(target -> {
            target.group().ifPresent(group -> text.append(" of ").append(group));
            text.append(" toward ").append(target.value().toPlainString());
            text.append(" by ").append(target.date());
        });
        text.append(", ").append(progress.method().words()).append(": ").append(result(progress));
        text.append(" (").append(read(progress)).append(")");
        progress.remarks().forEach(remark -> text.append("; ").append(remark));
        return text.toString();
    }

    private static String result(Progress progress) {
        List<String> parts = new ArrayList<>();
        progress.value().ifPresent(value -> parts.add(value(progress, value)));
        progress.why().ifPresent(why -> parts.add((progress.verdicts().isEmpty() ? "no call, for " : "") + why));
        List<String> verdicts =
                progress.verdicts().stream().map(Progress.Verdict::words).toList();
        if (!verdicts.isEmpty()) {
            parts.add(String.join(" or ", verdicts));
        }
        return String.join(", ", parts) + paces(progress);
    }

    private static String value(Progress progress, Interval value) {
        return switch (progress.method()) {
            case SHARE_OF_WAY -> text(value, InWords::percent);
            case GROWTH_RATE ->
                progress.target().isPresent()
                        ? text(value, InWords::percent) + " of the required rate"
                        : text(value, InWords::percent) + " a year in the wanted direction";
            case POINTS_PER_YEAR -> text(value, InWords::change) + " a year";
        };
    }

    private static String paces(Progress progress) {
        DoubleFunction<String> words = progress.method() == ProgressMethod.GROWTH_RATE
                ? rate -> InWords.change(rate * 100) + " %"
                : InWords::change;
        List<String> paces = new ArrayList<>();
        progress.actual().ifPresent(actual -> paces.add(text(actual, words) + " a year so far"));
        if (progress.method() == ProgressMethod.GROWTH_RATE) {
            progress.required().ifPresent(required -> paces.add(text(required, words) + " a year required"));
        }
        return paces.isEmpty() ? "" : "; " + String.join(", ", paces);
    }

    private static String read(Progress progress) {
        List<String> read = new ArrayList<>();
        progress.baseline().ifPresent(figure -> read.add(figure.toString()));
        progress.latest().ifPresent(figure -> read.add(figure.toString()));
        read.add(InWords.count(progress.n(), "figure"));
        progress.period().ifPresent(period -> read.add(period.toString()));
        return String.join(", ", read);
    }

    /** Returns a range in words, or the one number it comes to. */
    static String text(Interval range, DoubleFunction<String> words) {
        String low = words.apply(range.low());
        String high = words.apply(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }
}
